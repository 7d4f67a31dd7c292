//! A run as comma-separated values: a line for each sample. The columns are documented in `docs/run-data.md`, with the names and units that
//! messages to hosts have.

use crate::time_series::TimeSeries;
use crate::treatment_lanes::TreatmentLane;

/// The first line.
pub const RUN_CSV_HEADER: &str = "day,myeloma_fraction,red_cells,white_cells,platelets,m_protein_g_per_l,bone,response,car_t_cells,therapies";

/// The file. No field holds a comma, a quote or a line break, so none is quoted.
pub fn run_csv(series: &TimeSeries) -> String {
    let mut file = format!("{RUN_CSV_HEADER}\r\n");
    let lanes = series.treatment_lanes(f32::INFINITY);
    for at in series.samples() {
        let is_on =
            |lane: &&TreatmentLane| lane.given.iter().any(|(from, to)| (*from..*to).contains(&at.day));
        let given: Vec<&str> = lanes.iter().filter(is_on).map(|lane| lane.agent.as_str()).collect();
        for value in [at.day, at.myeloma_fraction, at.red_cells, at.white_cells, at.platelets] {
            file += &format!("{value},");
        }
        let (response, given) = (at.response.id(), given.join(" "));
        file += &format!("{},{},{response},{},{given}\r\n", at.m_protein_g_per_l, at.bone, at.car_t_cells);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation_run::SimulationRun;
    use marrow::{AgentId, Setup, Size, Stage, TICKS_PER_DAY};

    #[test]
    fn a_line_a_day_says_what_was_given() {
        let setup = Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() };
        let mut run = SimulationRun::new(setup, vec![AgentId::from_id("imid").unwrap()]);
        run.play(2 * TICKS_PER_DAY);
        run.switch(AgentId::from_id("antibody:cd38").unwrap(), true);
        run.play(2 * TICKS_PER_DAY);
        run.switch(AgentId::from_id("imid").unwrap(), false);
        run.play(TICKS_PER_DAY);
        let file = run_csv(run.time_series());
        let rows: Vec<Vec<&str>> = file.lines().map(|line| line.split(',').collect()).collect();
        assert!(rows.iter().all(|row| row.len() == 10), "{file}");
        let days: Vec<&str> = rows[1..].iter().map(|row| row[0]).collect();
        assert_eq!(days, ["0", "1", "2", "3", "4", "5"]);
        let given: Vec<&str> = rows[1..].iter().map(|row| row[9]).collect();
        assert_eq!(
            given,
            ["imid", "imid", "imid antibody:cd38", "imid antibody:cd38", "antibody:cd38", "antibody:cd38"]
        );
        for (row, sample) in rows[1..].iter().zip(run.time_series().samples()) {
            assert_eq!(row[5].parse(), Ok(sample.m_protein_g_per_l), "values are written whole");
        }
        assert!(rows[1..].iter().flatten().all(|field| !field.contains(['"', ';'])));
    }

    #[test]
    fn the_columns_are_documented() {
        let docs = include_str!("../../../docs/run-data.md");
        for column in RUN_CSV_HEADER.split(',') {
            assert!(docs.contains(&format!("| `{column}` |")), "{column} has no line in docs/run-data.md");
        }
    }
}
