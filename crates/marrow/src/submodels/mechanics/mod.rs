//! Overlap repulsion of soft discs. Neighbour lists are built from a cell list with a skin and used again until a disc
//! could have crossed the skin.
//!
//! Alone, on plain discs in a box, it is [`DiscPacking`]:
//!
//! ```
//! use marrow::mechanics::DiscPacking;
//! let (mut x, mut y) = (vec![10.0, 14.0, 50.0], vec![10.0, 10.0, 50.0]);
//! let radius = [4.5, 6.0, 9.0];
//! let mut packing = DiscPacking::new(100.0, 100.0, 9.0);
//! for _ in 0..50 {
//!     packing.step(&mut x, &mut y, &radius);
//! }
//! assert!(packing.mean_overlap_um(&x, &y, &radius) < 0.1);
//! ```

pub(crate) mod cell_list;
pub(crate) mod disc_packing;
pub(crate) mod neighbour_list;
pub(crate) mod pair_kernel;
pub(crate) mod repulsion;

pub use disc_packing::DiscPacking;
pub(crate) use repulsion::Mechanics;
