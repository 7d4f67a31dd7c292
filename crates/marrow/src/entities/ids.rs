//! Ids of therapies and their agents: plain numbers. The catalogue says what they mean.

/// A therapy of the catalogue: one switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TherapyId(pub(crate) u8);

/// What is actually given: a therapy with its target. Two agents of one therapy may be on at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AgentId(pub(crate) u8);

impl AgentId {
    pub(crate) const ANTIBODY_CD38: Self = Self(0);
    pub(crate) const ANTIBODY_SLAMF7: Self = Self(1);
    pub(crate) const CHECKPOINT: Self = Self(2);
    pub(crate) const CAR_T: Self = Self(3);
    pub(crate) const BISPECIFIC_BCMA: Self = Self(4);
    pub(crate) const BISPECIFIC_GPRC5D: Self = Self(5);
    pub(crate) const BISPECIFIC_FCRH5: Self = Self(6);
    pub(crate) const BISPECIFICS: [Self; 3] =
        [Self::BISPECIFIC_BCMA, Self::BISPECIFIC_GPRC5D, Self::BISPECIFIC_FCRH5];
    pub(crate) const ADC: Self = Self(7);
    pub(crate) const CHEMO: Self = Self(8);
    pub(crate) const TRANSPLANT: Self = Self(9);
    pub(crate) const IMID: Self = Self(10);
    pub(crate) const PROTEASOME: Self = Self(11);
    pub(crate) const STEROID: Self = Self(12);

    pub(crate) const fn at(index: u32) -> Self {
        Self(index as u8)
    }

    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}
