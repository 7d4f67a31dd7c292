//! Cohort: the distributions from which a setting draws its people. They begin as the registered parameters say; a search
//! for better ones may set any by its name.

use crate::entities::cell::Target;
use crate::entities::ids::AgentId;
use crate::entities::person::Person;
use crate::initialization::Initializer;
use crate::params;
use crate::rng::{KeyedRng, Stream, mix};
use crate::setup::{MProtein, Setting, Setup, Size};
use crate::simulation::Simulation;
use crate::trial::log_normal::LogNormal;

/// How the people of a setting differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    setting: Setting,
    growth: LogNormal,
    burden: LogNormal,
    secretion: LogNormal,
    density_sigma: f32,
    immune_fitness: LogNormal,
    exhaustion: LogNormal,
    marrow_reserve: LogNormal,
    sensitivity: [f32; AgentId::COUNT],
    sensitivity_sigma: f32,
    sensitivity_shared: f32,
    tolerant_sensitivity: [f32; AgentId::COUNT],
    tolerant_share: LogNormal,
    bcma_low_share: LogNormal,
    gprc5d_low_share: LogNormal,
    death_per_month: f32,
}

/// Traits in the order in which each has its own draw.
#[derive(Clone, Copy)]
#[repr(u64)]
enum Trait {
    Growth,
    Burden,
    Secretion,
    ImmuneFitness,
    Exhaustion,
    MarrowReserve,
    AllSensitivities,
    TolerantShare,
    BcmaLowShare,
    Gprc5dLowShare,
    MProtein,
    Death,
    /// One for each agent from here on.
    Sensitivity = 100,
    /// One for each flag from here on.
    Density = 200,
}

/// A person who has been drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    /// Key of every random stream of the person's run.
    pub(super) seed: u64,
    pub(super) person: Person,
    pub(super) m_protein: MProtein,
    /// Months until the person dies of anything but myeloma.
    pub(super) months_to_live: f32,
}

impl Drawn {
    /// What the person's run begins from, but for the person.
    pub(super) const fn setup(&self, setting: Setting) -> Setup {
        Setup { seed: self.seed, stage: setting.stage(), size: Size::Small, m_protein: self.m_protein }
    }
}

impl Cohort {
    /// The people of a setting, by the registered parameters.
    pub const fn of(setting: Setting) -> Self {
        Self {
            setting,
            growth: LogNormal::new(params::growth(setting), params::GROWTH_SIGMA),
            burden: LogNormal::of(params::burden(setting)),
            secretion: LogNormal::of(params::SECRETION),
            density_sigma: params::DENSITY_SIGMA,
            immune_fitness: LogNormal::of(params::immune_fitness(setting)),
            exhaustion: LogNormal::of(params::exhaustion(setting)),
            marrow_reserve: LogNormal::of(params::marrow_reserve(setting)),
            sensitivity: params::sensitivity(setting),
            sensitivity_sigma: params::sensitivity_sigma(setting),
            sensitivity_shared: params::SENSITIVITY_SHARED,
            tolerant_sensitivity: params::tolerant_sensitivity(setting),
            tolerant_share: LogNormal::of(params::tolerant_share(setting)),
            bcma_low_share: LogNormal::of(params::bcma_low_share(setting)),
            gprc5d_low_share: LogNormal::of(params::gprc5d_low_share(setting)),
            death_per_month: params::death_per_month(setting),
        }
    }

    /// Whom it draws.
    pub const fn setting(&self) -> Setting {
        self.setting
    }

    /// The marrow of the person of this number before any treatment, as it is shown: the niche has the size of a stage.
    pub fn shown(&self, trial_seed: u64, number: u32) -> Simulation {
        let drawn = self.draw(trial_seed, number);
        Initializer::on_stage(drawn.setup(self.setting), drawn.person).run()
    }

    /// Sets a number by its name: `growth`, `growth_sigma`, `sensitivity:imid`. Says whether there is one of that name.
    pub fn set(&mut self, name: &str, value: f32) -> bool {
        match self.number(name) {
            Some(number) => {
                *number = value;
                true
            }
            None => false,
        }
    }

    /// Every number that can be set, by its name.
    pub fn numbers(&self) -> Vec<(String, f32)> {
        let of_agents = ["sensitivity", "tolerant_sensitivity"]
            .into_iter()
            .flat_map(|table| AgentId::all().map(move |agent| format!("{table}:{}", agent.as_str())));
        let mut of = self.clone();
        let named = NUMBERS.into_iter().map(str::to_owned).chain(of_agents);
        named.filter_map(|name| of.number(&name).map(|number| *number).map(|value| (name, value))).collect()
    }

    fn number(&mut self, name: &str) -> Option<&mut f32> {
        if let Some((table, agent)) = name.split_once(':') {
            let agent = AgentId::from_id(agent)?.index();
            return match table {
                "sensitivity" => Some(&mut self.sensitivity[agent]),
                "tolerant_sensitivity" => Some(&mut self.tolerant_sensitivity[agent]),
                _ => None,
            };
        }
        match name {
            "density_sigma" => return Some(&mut self.density_sigma),
            "sensitivity_sigma" => return Some(&mut self.sensitivity_sigma),
            "sensitivity_shared" => return Some(&mut self.sensitivity_shared),
            "death_per_month" => return Some(&mut self.death_per_month),
            _ => {}
        }
        let (name, is_sigma) = name.strip_suffix("_sigma").map_or((name, false), |name| (name, true));
        let spread = match name {
            "growth" => &mut self.growth,
            "burden" => &mut self.burden,
            "secretion" => &mut self.secretion,
            "immune_fitness" => &mut self.immune_fitness,
            "exhaustion" => &mut self.exhaustion,
            "marrow_reserve" => &mut self.marrow_reserve,
            "tolerant_share" => &mut self.tolerant_share,
            "bcma_low_share" => &mut self.bcma_low_share,
            "gprc5d_low_share" => &mut self.gprc5d_low_share,
            _ => return None,
        };
        Some(if is_sigma { &mut spread.sigma } else { &mut spread.median })
    }

    /// The person of this number in a trial of this seed: the same draws in every setting and under every arm.
    pub(super) fn draw(&self, trial_seed: u64, number: u32) -> Drawn {
        let seed = mix(mix(trial_seed) ^ (u64::from(number) + 1).wrapping_mul(PEOPLE_APART));
        let rng = KeyedRng::new(seed, 0);
        let deviation = |which: u64| rng.approx_normal(Stream::Person, which);
        let of = |spread: LogNormal, which: Trait| spread.at(deviation(which as u64));
        let (shared, own) = (self.sensitivity_shared.clamp(0.0, 1.0), Trait::Sensitivity as u64);
        let all = deviation(Trait::AllSensitivities as u64);
        let sensitivity = core::array::from_fn(|agent| {
            let alone = deviation(own + agent as u64);
            let spread = LogNormal::new(self.sensitivity[agent], self.sensitivity_sigma);
            spread.at(shared.sqrt() * all + (1.0 - shared).sqrt() * alone)
        });
        let density = core::array::from_fn::<f32, { Target::COUNT }, _>(|flag| {
            LogNormal::new(1.0, self.density_sigma).at(deviation(Trait::Density as u64 + flag as u64))
        });
        let share = |spread, which| of(spread, which).min(params::SUBCLONE_SHARE_MAX);
        let person = Person {
            growth: of(self.growth, Trait::Growth),
            burden: of(self.burden, Trait::Burden),
            secretion: of(self.secretion, Trait::Secretion).max(params::SECRETION_LEAST),
            density,
            immune_fitness: of(self.immune_fitness, Trait::ImmuneFitness),
            exhaustion: of(self.exhaustion, Trait::Exhaustion),
            marrow_reserve: of(self.marrow_reserve, Trait::MarrowReserve),
            hardiness: 1.0,
            sensitivity,
            tolerant_sensitivity: self.tolerant_sensitivity,
            subclone_share: Some([
                share(self.bcma_low_share, Trait::BcmaLowShare),
                share(self.gprc5d_low_share, Trait::Gprc5dLowShare),
                share(self.tolerant_share, Trait::TolerantShare),
            ]),
        };
        let even = |which: Trait| rng.uniform(Stream::Person, which as u64);
        let [igg, iga, _] = params::M_PROTEIN_SHARES;
        let m_protein = match even(Trait::MProtein) {
            draw if draw < igg => MProtein::IgG,
            draw if draw < igg + iga => MProtein::IgA,
            _ => MProtein::LightChain,
        };
        let months_to_live = -libm::logf(1.0 - even(Trait::Death)) / self.death_per_month.max(1e-9);
        Drawn { seed, person, m_protein, months_to_live }
    }
}

/// Names of all numbers but those of single agents.
const NUMBERS: [&str; 22] = [
    "growth",
    "growth_sigma",
    "burden",
    "burden_sigma",
    "secretion",
    "secretion_sigma",
    "density_sigma",
    "immune_fitness",
    "immune_fitness_sigma",
    "exhaustion",
    "exhaustion_sigma",
    "marrow_reserve",
    "marrow_reserve_sigma",
    "sensitivity_sigma",
    "sensitivity_shared",
    "tolerant_share",
    "tolerant_share_sigma",
    "bcma_low_share",
    "bcma_low_share_sigma",
    "gprc5d_low_share",
    "gprc5d_low_share_sigma",
    "death_per_month",
];

/// An odd number far from any simple one: seeds of neighbours have nothing in common.
const PEOPLE_APART: u64 = 0x9e37_79b9_7f4a_7c15;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_set_changes_itself_alone() {
        let cohort = Cohort::of(Setting::Relapsed1To3);
        let numbers = cohort.numbers();
        assert_eq!(numbers.len(), NUMBERS.len() + 2 * AgentId::COUNT, "each name is known");
        for (at, (name, value)) in numbers.iter().enumerate() {
            let mut other = cohort.clone();
            assert!(other.set(name, value + 0.25), "{name}");
            let changed =
                other.numbers().iter().zip(&numbers).map(|(now, before)| now != before).collect::<Vec<_>>();
            assert!(
                changed.iter().enumerate().all(|(place, changed)| *changed == (place == at)),
                "{name}: {changed:?}"
            );
        }
    }
}
