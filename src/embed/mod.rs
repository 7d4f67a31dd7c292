//! The edge to the page that frames us: start settings and the address. Imports nothing of ours, so that what comes
//! from outside is plain data before it meets the app.

pub mod address;
pub mod language;
pub mod settings;
