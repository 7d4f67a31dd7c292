//! The finished page in real browsers: what the tests and the screenshots share.
//!
//! In reading order: [`engine`] says which browsers there are and how each is asked for; [`driver`] starts what drives one,
//! [`guarded`] sees that nothing started outlives us; [`server`] serves the release under different [`variant`]s of a web
//! host; [`browser`] is one open browser, [`page`] the page in it, by the names that the page promises.
//!
//! Everything here is plain blocking code: a test reads from top to bottom.

pub mod accessibility;
pub mod browser;
pub mod checked;
pub mod display;
pub mod driver;
pub mod engine;
pub mod guarded;
pub mod house;
pub mod http;
pub mod page;
pub mod server;
pub mod variant;
