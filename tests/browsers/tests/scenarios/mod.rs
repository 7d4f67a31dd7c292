//! What must be true of the release in every browser.

mod accessible;
mod addresses;
mod calm;
mod class_runs;
mod classroom;
mod consistent;
mod course;
mod described;
mod events;
mod everywhere;
mod faults;
mod focus;
mod frames;
mod front_door;
mod fuzz;
mod heard;
mod hosts;
mod idle;
mod keyboard;
mod languages;
mod layout;
mod lens;
mod lesson;
mod lms;
mod look;
mod messages;
mod network;
mod paper;
mod picture;
mod policies;
mod presenting;
mod pseudo_languages;
mod rest;
mod restoring;
mod seen;
mod servers;
mod settings;
mod sharing;
mod shown_later;
mod soak;
mod speech;
mod story;
mod tasks;
mod time;
mod time_line;
mod touch;
mod translation;
mod tree;
mod trial;
mod two_marrows;
mod unusual_hosts;
mod views;

use crate::scenario::Scenario;

/// All of them, with the names of their modules.
pub fn all() -> Vec<(&'static str, Scenario)> {
    let lists = [
        ("time", time::SCENARIOS),
        ("time_line", time_line::SCENARIOS),
        ("events", events::SCENARIOS),
        ("class_runs", class_runs::SCENARIOS),
        ("course", course::SCENARIOS),
        ("story", story::SCENARIOS),
        ("two_marrows", two_marrows::SCENARIOS),
        ("views", views::SCENARIOS),
        ("trial", trial::SCENARIOS),
        ("keyboard", keyboard::SCENARIOS),
        ("focus", focus::SCENARIOS),
        ("consistent", consistent::SCENARIOS),
        ("languages", languages::SCENARIOS),
        ("layout", layout::SCENARIOS),
        ("lens", lens::SCENARIOS),
        ("picture", picture::SCENARIOS),
        ("look", look::SCENARIOS),
        ("pseudo_languages", pseudo_languages::SCENARIOS),
        ("network", network::SCENARIOS),
        ("paper", paper::SCENARIOS),
        ("presenting", presenting::SCENARIOS),
        ("classroom", classroom::SCENARIOS),
        ("lesson", lesson::SCENARIOS),
        ("settings", settings::SCENARIOS),
        ("addresses", addresses::SCENARIOS),
        ("frames", frames::SCENARIOS),
        ("front_door", front_door::SCENARIOS),
        ("messages", messages::SCENARIOS),
        ("fuzz", fuzz::SCENARIOS),
        ("hosts", hosts::SCENARIOS),
        ("lms", lms::SCENARIOS),
        ("sharing", sharing::SCENARIOS),
        ("restoring", restoring::SCENARIOS),
        ("idle", idle::SCENARIOS),
        ("servers", servers::SCENARIOS),
        ("soak", soak::SCENARIOS),
        ("rest", rest::SCENARIOS),
        ("policies", policies::SCENARIOS),
        ("accessible", accessible::SCENARIOS),
        ("everywhere", everywhere::SCENARIOS),
        ("seen", seen::SCENARIOS),
        ("tasks", tasks::SCENARIOS),
        ("tree", tree::SCENARIOS),
        ("faults", faults::SCENARIOS),
        ("calm", calm::SCENARIOS),
        ("shown_later", shown_later::SCENARIOS),
        ("described", described::SCENARIOS),
        ("heard", heard::SCENARIOS),
        ("speech", speech::SCENARIOS),
        ("touch", touch::SCENARIOS),
        ("translation", translation::SCENARIOS),
        ("unusual_hosts", unusual_hosts::SCENARIOS),
    ];
    lists
        .into_iter()
        .flat_map(|(module, list)| list.iter().map(move |scenario| (module, *scenario)))
        .collect()
}
