//! The finished page in real browsers: what the tests, the screenshots and the check of the development server share.
//!
//! In reading order: [`engine`] says which browsers there are and how each is asked for; [`driver`] starts what drives one,
//! [`process_group`] sees that nothing started outlives us; [`server`] serves the release under different
//! [`host_profile`]s, [`web_server`] under Debian's own servers; [`browser`] is one open browser, [`page`] the page in it, by the names that the page promises;
//! [`front_door`] sees whether a change in a clone reaches an open page.
//!
//! Everything here is plain blocking code: a test reads from top to bottom.

pub mod accessibility;
pub mod browser;
pub mod display;
pub mod driver;
pub mod engine;
pub mod front_door;
pub mod fuzz_steps;
pub mod host_profile;
pub mod page;
pub mod paths;
pub mod process_group;
pub mod server;
pub mod shrink;
pub mod web_server;
