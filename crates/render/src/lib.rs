//! `render`: the picture of the marrow, from a snapshot to pixels. Pure: no web, no clock.
//!
//! Read in this order: [`Camera`] (where we look from) → [`Scene`] (a snapshot becomes a [`DrawList`]) → a
//! [`Backend`] draws it: [`Raster`] into pixels, [`Null`] nowhere; [`quads`] makes it ready for a graphics processor. What a sprite shows is a [`SpriteKey`];
//! how it is painted is in `shape/`, one file for each kind; what lies beneath is in `background/`. All colours are in
//! [`palette`]. Nothing here knows the simulation, only its snapshots.

mod atlas;
mod backend;
mod background;
mod camera;
pub mod colour;
mod draw_list;
mod geometry;
mod motion_smoothing;
mod noise;
mod null;
mod ops;
mod paint_budget;
pub mod palette;
mod portrait;
pub mod quads;
mod raster;
mod scene;
mod shape;
mod sprite;
mod sprite_key;
mod sprite_kind;
mod theme;

pub use backend::{Backend, FrameStatus};
pub use camera::{CLOSEST_UM, Camera};
pub use draw_list::{DrawList, MAX_CONTACTS, SoftContact, SpriteInstance};
pub use null::Null;
pub use paint_budget::PaintBudget;
pub use portrait::{Portrait, PortraitOptions, portrait};
pub use raster::Raster;
pub use scene::{FrameParams, Scene, antibodies_too_large, is_immune_kind};
pub use sprite_key::SpriteKey;
pub use sprite_kind::{Pose, SpriteKind};
pub use theme::{SystemColours, Theme};
