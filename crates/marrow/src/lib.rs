//! `marrow`: an agent-based teaching model of multiple myeloma in bone marrow.
//!
//! Pure: no web, no clock, no words for people, no random numbers but its own. The same [`sim::Setup`] and the same
//! commands at the same ticks give the same run, to the bit, natively and in WebAssembly. `docs/model.md` describes
//! the model under the headings of the ODD protocol, with a source for each number.

pub mod sim;
