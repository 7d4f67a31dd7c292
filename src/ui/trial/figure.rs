//! Figure: a chart with its words, and the same as a table; it can be saved. One way of showing for all charts of a trial.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;

use super::save;
use crate::i18n::{I18n, Text};
use crate::ui::people_of::people_of;

/// A drawing: shapes by class and path, and words at places.
#[derive(Default)]
pub struct Drawing {
    /// Width and height, its own units.
    pub size: (f32, f32),
    /// Classes, which the styles colour, and paths.
    pub shapes: Vec<(&'static str, String)>,
    /// Words: where, how they are anchored, and what they say.
    pub words: Vec<(f32, f32, &'static str, Text)>,
}

/// Room for the title above a chart, and for that below it.
pub const TITLE: f32 = 14.0;

impl Drawing {
    /// With what its axes show: the one upwards, the one along.
    pub fn titled(mut self, up: Text, along: Text) -> Self {
        let (width, height) = self.size;
        self.words.extend([(0.0, 10.0, "start", up), (width - 12.0, height - 3.0, "end", along)]);
        self
    }
}

/// Rows of a table; the first cell of each is its heading.
pub struct Table {
    /// Headings of the columns.
    pub head: Vec<Text>,
    /// Rows.
    pub rows: Vec<Vec<Text>>,
}

/// A figure of the page.
pub struct Figure {
    /// Its id on the page.
    pub id: &'static str,
    /// What it is called.
    pub heading: MessageId,
    /// What it says, in sentences.
    pub words: Vec<Text>,
    /// Its charts, each with a name.
    pub drawings: Vec<(Text, Drawing)>,
    /// People, as small figures: how many of 100.
    pub people: Vec<(Text, f32)>,
    /// The same as a table.
    pub table: Table,
}

/// The figure on the page.
pub fn figure_view(figure: Figure, i18n: I18n) -> AnyView {
    let Figure { id, heading, words, drawings, people, table } = figure;
    let (has_drawing, are_several) = (!drawings.is_empty(), drawings.len() > 1);
    let drawing = |(at, (name, drawing)): (usize, (Text, Drawing))| {
        let caption = are_several.then(|| name.clone());
        captioned(caption, drawing_view(format!("{id}-{at}"), name, drawing))
    };
    let count = |(name, of_100): (Text, f32)| {
        let count = of_100.round().clamp(0.0, 100.0) as u16;
        captioned(Some(name), people_of(count, 100).into_any())
    };
    let save_it = move |_| save::drawings(id);
    // All figures have both: by their names they are told apart, by ear and by whoever speaks to the page.
    let named = |words: MessageId| format!("{}: {}", i18n.t(words), i18n.t(heading));
    let details = view! {
        <details>
            <summary aria-label=named(msg::VIRTUAL_TABLE)>{i18n.t(msg::VIRTUAL_TABLE)}</summary>
            {table_view(table)}
            <button type="button" hidden=!has_drawing aria-label=named(msg::VIRTUAL_SAVE_SVG) on:click=save_it>{i18n.t(msg::VIRTUAL_SAVE_SVG)}</button>
        </details>
    };
    let mut parts: Vec<AnyView> = words.into_iter().map(|words| paragraph("", words)).collect();
    parts.push(side_by_side(people.into_iter().map(count).collect()));
    parts.push(side_by_side(drawings.into_iter().enumerate().map(drawing).collect()));
    parts.push(details.into_any());
    section(id, i18n.t(heading), parts)
}

/// A part of what a trial shows.
pub fn section(id: &'static str, heading: Text, parts: Vec<AnyView>) -> AnyView {
    view! { <section class="trial-figure" id=id><h3>{heading}</h3>{parts}</section> }.into_any()
}

/// Words of their own.
pub fn paragraph(class: &'static str, words: Text) -> AnyView {
    view! { <p class=class>{words}</p> }.into_any()
}

/// Beside each other where there is room.
pub fn side_by_side(parts: Vec<AnyView>) -> AnyView {
    view! { <div class="trial-drawings">{parts}</div> }.into_any()
}

/// A heading, what is to be said of it, and its table.
pub fn headed(heading: Text, words: AnyView, table: Option<Table>) -> AnyView {
    let table = table.map(table_view);
    view! { <div><h4>{heading}</h4>{words}{table}</div> }.into_any()
}

fn captioned(caption: Option<Text>, picture: AnyView) -> AnyView {
    view! { <div class="trial-people">{caption}{picture}</div> }.into_any()
}

/// A table.
pub fn table_view(table: Table) -> AnyView {
    let head = table.head.into_iter().map(|cell| view! { <th scope="col">{cell}</th> }.into_any());
    let row = |row: Vec<Text>| {
        let cell = |(at, cell): (usize, Text)| match at {
            0 => view! { <th scope="row">{cell}</th> }.into_any(),
            _ => view! { <td>{cell}</td> }.into_any(),
        };
        view! { <tr>{row.into_iter().enumerate().map(cell).collect_view()}</tr> }.into_any()
    };
    view! {
        <table class="difference-table">
            <thead><tr>{head.collect_view()}</tr></thead>
            <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// A chart.
pub fn drawing_view(id: String, name: Text, drawing: Drawing) -> AnyView {
    let shape = |(class, path): (&'static str, String)| view! { <path class=class d=path /> }.into_any();
    let word = |(x, y, anchor, words): (f32, f32, &'static str, Text)| {
        view! { <text x=x.to_string() y=y.to_string() text-anchor=anchor>{String::from(words)}</text> }
            .into_any()
    };
    let view_box = format!("0 0 {} {}", drawing.size.0, drawing.size.1);
    view! {
        <svg id=id class="trial-drawing" viewBox=view_box role="img" aria-label=name>
            {drawing.shapes.into_iter().map(shape).collect_view()}
            {drawing.words.into_iter().map(word).collect_view()}
        </svg>
    }
    .into_any()
}
