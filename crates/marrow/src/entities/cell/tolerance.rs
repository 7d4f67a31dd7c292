//! Drug tolerance: how much of a blow a myeloma cell bears before it dies of it. It has a part that counts against every
//! way of being killed and one part for each class of medicine; daughters inherit both.

use crate::state_hasher::StateHasher;

/// A class of medicine that a clone can be tolerant of by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumCount)]
#[repr(u8)]
pub(crate) enum DrugClass {
    /// Melphalan and its kin.
    Alkylator,
    /// Proteasome inhibitors.
    ProteasomeInhibitor,
    /// Immunomodulatory drugs.
    Imid,
    /// Corticosteroids.
    Steroid,
}

impl DrugClass {
    pub(crate) const COUNT: usize = <Self as strum::EnumCount>::COUNT;
}

/// How tolerant a cell is, usual = 1: twice as tolerant, half the hazard.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tolerance {
    /// Of every blow, whoever deals it: how far a cell is from apoptosis.
    pub(crate) hardiness: f32,
    /// Of each class of medicine beyond that.
    pub(crate) of_class: [f32; DrugClass::COUNT],
}

impl Tolerance {
    /// That of a healthy cell.
    pub(crate) const USUAL: Self = Self { hardiness: 1.0, of_class: [1.0; DrugClass::COUNT] };

    /// Of a class of medicine, all in all.
    pub(crate) fn of(&self, medicine: DrugClass) -> f32 {
        self.hardiness * self.of_class[medicine as usize]
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        hasher.write_f32(self.hardiness);
        self.of_class.iter().for_each(|&of_class| hasher.write_f32(of_class));
    }
}
