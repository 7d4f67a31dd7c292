//! The time line as a file of its own (SVG): the same plot with its words, in light colours.

use ::i18n::msg;

use super::plot::{GRID, LANE, LINES, Plot, week_of};
use super::words::happened;
use crate::i18n::I18n;
use crate::text::agent_name;
use crate::ui::vital_signs::VITAL_SIGNS;
use session::TimeSeries;

/// The drawing: the plot, room for numbers to its left, for names to its right, and for a line of words.
const SIZE: (f32, f32) = (700.0, 260.0);
const LEFT: f32 = 50.0;
const RIGHT: f32 = 210.0;
const ROW: f32 = 20.0;
const HEAD: f32 = 64.0;

/// Colour, dash and width of each line: those of the page in its light theme.
const PENS: [(&str, &str, &str); LINES] = [
    ("#8a2559", "", "3.5"),
    ("#a63a2c", "7 3", "2"),
    ("#4d55a3", "2 3", "2"),
    ("#7a6420", "9 3 2 3", "2"),
    ("#2a2130", "14 4", "2"),
];

/// The file.
pub fn svg(run: &TimeSeries, i18n: I18n) -> String {
    let plot = Plot::of(run, SIZE, 17.0);
    let foot = HEAD + SIZE.1;
    let events = happened(run, i18n);
    let height = foot + ROW * (plot.lanes.len() + events.len() + 4) as f32;
    let width = LEFT + SIZE.0 + RIGHT;
    let mut file = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"none\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    let heading = i18n.t(msg::APP_NAME) + ": " + &i18n.t(msg::TIME_LINE_HEADING);
    text(&mut file, (LEFT, 22.0), "17", &heading);
    let at = |file: &mut String, y: f32| *file += &format!("<g transform=\"translate({LEFT} {y})\">\n");
    at(&mut file, HEAD);
    path(&mut file, &plot.grid, "#d8cbb9", "", "1");
    for number in GRID {
        text(&mut file, (-30.0, SIZE.1 * (1.0 - number / 125.0) + 4.0), "12", &i18n.numbers.whole(number));
    }
    for (x, given) in &plot.marks {
        path(&mut file, &format!("M{x} 0V{}", SIZE.1), "#2a2130", if *given { "" } else { "3 3" }, "1.5");
    }
    for ((line, pen), (sign, y)) in plot.lines.iter().zip(PENS).zip(VITAL_SIGNS.iter().zip(plot.ends.1)) {
        path(&mut file, line, pen.0, pen.1, pen.2);
        path(&mut file, &format!("M{0} {y}h28", plot.ends.0 + 6.0), pen.0, pen.1, pen.2);
        let now = run.samples().last().map(|at| (sign.write)((sign.then)(at), i18n)).unwrap_or_default();
        let name = i18n.t(sign.name) + " " + &now + " " + &i18n.t(sign.unit);
        text(&mut file, (plot.ends.0 + 40.0, y + 4.0), "12", &name);
    }
    let days: Vec<f32> = events.iter().map(|event| event.0).collect();
    for (share, number) in plot.numbers(&days) {
        text(&mut file, (share * SIZE.0 - 4.0, -8.0), "12", &number);
    }
    file += "</g>\n";
    let mut y = foot + 6.0;
    for lane in &plot.lanes {
        at(&mut file, y);
        path(&mut file, &lane.given, "#f0d3df", "", "8");
        path(&mut file, &lane.doses, "#7b2355", "", "3");
        text(&mut file, (SIZE.0 + 12.0, LANE), "12", &agent_name(lane.agent, i18n));
        file += "</g>\n";
        y += ROW;
    }
    for day in &plot.ticks {
        let (x, week) = (LEFT + plot.at(*day) - 6.0, week_of(*day));
        text(&mut file, (x, y + 14.0), "12", &i18n.numbers.whole(*day));
        text(
            &mut file,
            (x, y + 14.0 + ROW),
            "12",
            &week.map(|week| i18n.numbers.whole(week)).unwrap_or_default(),
        );
    }
    for (row, name) in [msg::TIME_LINE_DAY, msg::TIME_LINE_WEEK].into_iter().enumerate() {
        text(&mut file, (4.0, y + 14.0 + ROW * row as f32), "12", &i18n.t(name));
    }
    for (number, (_, words)) in events.iter().enumerate() {
        y += ROW;
        text(&mut file, (LEFT, y + 14.0 + ROW), "12", &format!("{}  {words}", number + 1));
    }
    text(&mut file, (LEFT, y + 16.0 + ROW * 2.0), "12", &i18n.t(msg::EDUCATION_ONLY));
    file + "</svg>\n"
}

fn path(file: &mut String, d: &str, colour: &str, dash: &str, width: &str) {
    *file += &format!(
        "<path d=\"{d}\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-dasharray=\"{dash}\" stroke-linejoin=\"round\"/>\n"
    );
}

fn text(file: &mut String, (x, y): (f32, f32), size: &str, words: &str) {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    *file +=
        &format!("<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" fill=\"#2a2130\">{words}</text>\n");
}
