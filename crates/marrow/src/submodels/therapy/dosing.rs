//! The course of one agent: when it was given, what of it is in the niche, what it covers or blocks there.

use core::hash::Hasher;

use crate::params;
use crate::state_hasher::StateHasher;
use crate::submodels::therapy::agent::Agent;

/// When an agent is on, how much of it is there, and its effect.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DosingState {
    pub(crate) on: bool,
    /// Tick of the last time it was switched on.
    pub(crate) given_at: Option<u64>,
    /// Doses since then.
    doses: u32,
    /// Size of every dose, usual = 1 (an experiment's setting).
    pub(crate) dose_scale: f32,
    /// Drug level; 1 right after a first full dose.
    pub(crate) level: f32,
    /// Share of what the drug acts on that it covers or blocks, 0 to 1: the level's, with some delay.
    pub(crate) effect: f32,
    /// How much the effect rose in this tick.
    pub(crate) rise: f32,
    /// Size of the dose that came in at this tick.
    pub(crate) dose_now: f32,
    /// Cells that came back since it was switched on.
    pub(crate) infused: u32,
}

impl Default for DosingState {
    fn default() -> Self {
        Self {
            on: false,
            given_at: None,
            doses: 0,
            dose_scale: 1.0,
            level: 0.0,
            effect: 0.0,
            rise: 0.0,
            dose_now: 0.0,
            infused: 0,
        }
    }
}

impl DosingState {
    pub(crate) const fn give(&mut self, tick: u64) {
        if !self.on {
            self.on = true;
            self.given_at = Some(tick);
            self.doses = 0;
            self.infused = 0;
        }
    }

    pub(crate) const fn stop(&mut self) {
        self.on = false;
    }

    pub(crate) const fn was_given(&self) -> bool {
        self.given_at.is_some()
    }

    /// Doses since it was switched on.
    pub(crate) const fn doses(&self) -> u32 {
        self.doses
    }

    /// Days since it was switched on.
    pub(crate) fn days_since(&self, tick: u64) -> f32 {
        let ticks = tick.saturating_sub(self.given_at.unwrap_or(tick));
        ticks as f32 / params::TICKS_PER_DAY as f32
    }

    /// One tick of drug: it fades by its half-life, a dose that is due comes in, the effect follows. Only `free_share` of
    /// the drug is free to act.
    pub(crate) fn step(&mut self, agent: &Agent, tick: u64, free_share: f32) {
        let Some(half_life) = agent.half_life_days else { return };
        self.level *= libm::exp2f(-1.0 / (half_life * params::TICKS_PER_DAY as f32));
        self.take_dose(agent, tick);
        let free = self.level * free_share;
        let aim = free / (free + agent.half_effect_level);
        let (onset, offset) = agent.onset_and_offset_days;
        let days = if aim > self.effect { onset } else { offset };
        let step = (1.0 / (days * params::TICKS_PER_DAY as f32).max(1.0)) * (aim - self.effect);
        self.effect += step;
        self.rise = step.max(0.0);
    }

    fn take_dose(&mut self, agent: &Agent, tick: u64) {
        self.dose_now = 0.0;
        if let Some((day, amount)) = agent.schedule.dose(self.doses)
            && self.on
            && self.days_since(tick) >= day
        {
            self.dose_now = amount * self.dose_scale;
            self.level += self.dose_now;
            self.doses += 1;
        }
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        hasher.write_u64(u64::from(self.on) << 32 | u64::from(self.infused));
        hasher.write_u64(self.given_at.unwrap_or(u64::MAX));
        hasher.write_u64(u64::from(self.doses));
        for number in [self.level, self.effect, self.dose_scale] {
            hasher.write_f32(number);
        }
    }
}
