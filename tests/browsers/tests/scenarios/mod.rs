//! What must be true of the release in every browser.

mod accessible;
mod calm;
mod course;
mod faults;
mod frames;
mod hosts;
mod keyboard;
mod languages;
mod look;
mod messages;
mod network;
mod paper;
mod picture;
mod presenting;
mod pseudo_languages;
mod settings;
mod sharing;
mod story;
mod time;
mod views;

use crate::stage::Visit;
use browsers::checked::Checked;
use browsers::engine::Wish;

/// One thing that must be true.
pub struct Scenario {
    pub name: &'static str,
    pub wish: Wish,
    pub run: fn(&Visit) -> Checked,
}

/// All of them: those for an ordinary browser first.
pub fn all() -> Vec<Scenario> {
    let lists = [
        time::SCENARIOS,
        course::SCENARIOS,
        story::SCENARIOS,
        views::SCENARIOS,
        keyboard::SCENARIOS,
        languages::SCENARIOS,
        picture::SCENARIOS,
        look::SCENARIOS,
        pseudo_languages::SCENARIOS,
        network::SCENARIOS,
        paper::SCENARIOS,
        presenting::SCENARIOS,
        settings::SCENARIOS,
        frames::SCENARIOS,
        messages::SCENARIOS,
        hosts::SCENARIOS,
        sharing::SCENARIOS,
        accessible::SCENARIOS,
        faults::SCENARIOS,
        calm::SCENARIOS,
        paper::IN_THE_DARK,
        faults::WITHOUT_SCRIPT,
    ];
    let every = lists.into_iter().flatten();
    every.map(|&(name, wish, run)| Scenario { name, wish, run }).collect()
}

/// Name, what the browser is asked for, what happens.
type Row = (&'static str, Wish, fn(&Visit) -> Checked);

/// A browser as it comes.
const ORDINARY: Wish = Wish { still_and_dark: false, no_script: false };
