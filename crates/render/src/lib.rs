//! `render`: the picture of the marrow, from a snapshot to pixels.
//!
//! Start reading here: [`Camera`] (the view) → [`Scene`] (a [`Snapshot`](marrow::Snapshot) becomes a [`DrawList`])
//! → a [`Backend`] draws it: [`Raster`] into pixels, [`Null`] nowhere; [`quads`] prepares it for a GPU. What a sprite shows is a
//! [`SpriteKey`]; how it is painted is in `shape/`, one file for each kind; what lies beneath is in `background/`. All colours
//! are in [`palette`].
//!
//! # Invariants
//!
//! - Pure: no web, no clock, no random source; it knows the simulation only by its snapshots, and never changes one.
//! - The same draw list gives the same pixels natively and in WebAssembly: float functions come from `ops`, never from `std`.
//! - A frame does not allocate once the buffers have grown, and paints no more than its [`PaintBudget`]: what is not ready yet
//!   is shown by a fallback, and the backend says [`FrameStatus::Partial`].
//! - Every pixel of a frame is opaque.
//! - No part of the picture flashes more than three times a second (`tests/flashes.rs`).
//! - No two files of the package import each other in a circle.
//!
//! # Example
//!
//! ```
//! use marrow::{Setup, Simulation, Size, Snapshot};
//! use render::{Backend as _, Camera, FrameParams, FrameStatus, PaintBudget, Raster, Scene};
//!
//! let snapshot = Snapshot::of(&Simulation::new(Setup { size: Size::Small, ..Setup::default() }));
//! let camera = Camera::cover(&snapshot.niche, 160, 90);
//! let (mut scene, mut raster) = (Scene::new(), Raster::new(PaintBudget::Unlimited));
//! let list = scene.build(&snapshot, &camera, &FrameParams::default());
//! assert_eq!(raster.draw(list), FrameStatus::Complete);
//! assert_eq!(raster.pixels().len(), 160 * 90 * 4);
//! ```

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
pub use sprite_key::{LEVELS, RED_CELL_TILTS, SpriteKey, TURNS, VARIANTS};
pub use sprite_kind::{Pose, SpriteKind};
pub use theme::{SystemColours, Theme};
