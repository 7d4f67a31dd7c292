//! Calcium and the kidneys.

use crate::parameter::parameters;
use crate::params;
use crate::setup::MProtein;
use crate::submodels::blood::m_protein::{Secreted, tends_per_tick};

parameters! {
    /// Light chains harm no more from so far above the harmful level, that level = 1. Chosen: tubules can be
    /// no more than clogged.
    CLOGGING_MAX: f32 = 2.0, "1", "chosen";
    /// Calcium harms no more from so far above high. Chosen: beyond it nobody would be left untreated.
    STRAIN_MAX_MG_PER_DL: f32 = 2.0, "mg/dL", "chosen";
}

/// Calcium that bone which dissolves faster than it is built keeps up, mg/dL. `net_loss` is what bone loses a day, the
/// turnover of health = 1.
pub(crate) fn calcium_at_rest(net_loss: f32, kidney: f32) -> f32 {
    let kept = 1.0 + params::CALCIUM_KEPT_WITHOUT_KIDNEY * (1.0 - kidney);
    let excess = params::CALCIUM_PER_NET_LOSS * net_loss.max(0.0) * kept;
    params::CALCIUM_MG_PER_DL + excess.min(params::CALCIUM_EXCESS_MAX_MG_PER_DL)
}

/// What is left of kidney function a tick later: light chains clog tubules, high calcium strains them, and what was clogged
/// comes back slowly.
pub(crate) fn kidney_after(kidney: f32, light_chains: f32, calcium: f32) -> f32 {
    let clogging = (light_chains / params::LIGHT_CHAINS_HARMFUL_G_PER_L - 1.0).clamp(0.0, CLOGGING_MAX);
    let strain = (calcium - params::CALCIUM_HIGH_MG_PER_DL).clamp(0.0, STRAIN_MAX_MG_PER_DL);
    let harm = params::KIDNEY_LOSS_PER_DAY * (clogging + params::KIDNEY_STRAIN_BY_CALCIUM * strain);
    let healing = (1.0 - kidney) * tends_per_tick(params::KIDNEY_HEALING_DAYS);
    let day = 1.0 / params::TICKS_PER_DAY as f32;
    (kidney * (1.0 - harm * day) + healing).clamp(params::KIDNEY_LEAST, 1.0)
}

/// Kidney function after the weeks of this load that came before the run.
pub(crate) fn worn_at_start(load: f32, m_protein: MProtein, net_loss: f32) -> f32 {
    let ticks = params::KIDNEY_LEAD_IN_DAYS * params::TICKS_PER_DAY;
    (0..ticks).fold(1.0, |kidney, _| {
        let light_chains = Secreted::steady_state(m_protein, load, kidney).light_chains;
        kidney_after(kidney, light_chains, calcium_at_rest(net_loss, kidney))
    })
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn light_chains_and_calcium_harm_the_kidneys_and_they_heal_slowly() {
        let after = |light_chains: f32, calcium: f32, days: u32| {
            (0..days * 12).fold(1.0, |kidney, _| kidney_after(kidney, light_chains, calcium))
        };
        assert_eq!(after(0.0, params::CALCIUM_MG_PER_DL, 400), 1.0);
        assert!(after(2.0, 9.5, 60) < 0.8, "{}", after(2.0, 9.5, 60));
        assert!(after(0.0, 13.0, 60) < 0.95);
        let healed = (0..60 * 12).fold(0.4, |kidney, _| kidney_after(kidney, 0.0, 9.5));
        assert!((0.45..0.9).contains(&healed), "{healed}");
    }

    #[test]
    fn calcium_follows_the_loss_of_bone() {
        assert_eq!(calcium_at_rest(-1.0, 1.0), params::CALCIUM_MG_PER_DL);
        assert!(calcium_at_rest(2.5, 1.0) > calcium_at_rest(1.0, 1.0));
        assert!(calcium_at_rest(2.5, 0.3) > calcium_at_rest(2.5, 1.0));
    }
}
