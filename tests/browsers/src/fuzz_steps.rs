//! Random input for the page, always the same from a seed: what visitors press and hosts say, and what none should.

use serde_json::{Value, json};

/// Keys of the page, of the browser and of neither.
const KEYS: [&str; 34] = [
    " ",
    "k",
    "j",
    "l",
    "J",
    "L",
    "+",
    "-",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
    ".",
    "b",
    "f",
    "?",
    "Escape",
    "Enter",
    "Tab",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
    "PageUp",
    "PageDown",
    "Home",
    "End",
    "x",
    "é",
    "Dead",
    "Unidentified",
];
const NAMES: [&str; 24] = [
    "view",
    "chapter",
    "beat",
    "path",
    "therapies",
    "right",
    "seed",
    "stage",
    "play",
    "speed",
    "room",
    "motion",
    "m_protein",
    "day",
    "camera",
    "follow",
    "setting",
    "people",
    "months",
    "chance",
    "lang",
    "renderer",
    "__proto__",
    "x",
];
const VALUES: [&str; 42] = [
    "story",
    "explore",
    "compare",
    "trial",
    "1",
    "3",
    "5",
    "0",
    "-1",
    "crowding",
    "end",
    "full",
    "short",
    "car_t",
    "car_t,chemo",
    "antibody:cd38,imid,steroid",
    "bispecific:gprc5d@2-9",
    "transplant,chemo",
    "checkpoint",
    "",
    "none",
    "7",
    "9007199254740991",
    "9007199254740992",
    "healthy",
    "active",
    "relapsed",
    "4",
    "0.25",
    "screen",
    "still",
    "light_chains",
    "12.5",
    "40",
    "120,80.5,60",
    "-9e9,1,1",
    "7:card",
    "10",
    "newly-diagnosed-eligible",
    "banana",
    "\u{202e}<script>",
    "NaN",
];
const KINDS: [&str; 10] =
    ["set", "set", "set", "set", "play", "pause", "step", "reset", "describe", "constructor"];

/// A generator of numbers (`SplitMix64`).
#[derive(Clone, Copy, Debug)]
pub struct Random(u64);

impl Random {
    /// From a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below another one.
    pub const fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }
}

/// One step, as `fuzz.js` reads it.
pub fn step(random: &mut Random) -> Value {
    match random.below(100) {
        0..=34 => json!({ "tap": random.below(1_000) }),
        35..=54 => json!({ "key": random.one_of(&KEYS), "shift": random.below(8) == 0 }),
        55..=59 => json!({ "focus": random.below(1_000) }),
        60..=66 => json!({ "choose": random.below(1_000), "value": random.below(1_000) }),
        67..=71 => json!({ "point": [random.below(1_001), random.below(1_001)] }),
        72..=83 => message(random),
        84..=88 => json!({ "address": address(random) }),
        89..=91 => json!({ "size": [200 + random.below(1_400), 200 + random.below(800)] }),
        92 => json!({ "hide": random.below(2) == 0 }),
        93 => json!({ "scroll": random.below(3_000) }),
        _ => json!({ "frames": 1 + random.below(6) }),
    }
}

/// So many steps.
pub fn steps(seed: u64, count: usize) -> Vec<Value> {
    let mut random = Random::new(seed);
    (0..count).map(|_| step(&mut random)).collect()
}

fn message(random: &mut Random) -> Value {
    let mut settings = serde_json::Map::new();
    for _ in 0..random.below(4) {
        let value = random.one_of(&VALUES);
        settings.insert(random.one_of(&NAMES).into(), json!(value));
    }
    json!({ "message": { "marrowscope": 1, "type": random.one_of(&KINDS), "settings": settings } })
}

/// Settings that need no loading: browsers are asked to start `WebAssembly` once only.
fn address(random: &mut Random) -> String {
    let mut parts = Vec::new();
    for _ in 0..random.below(4) {
        let name = random.one_of(&NAMES[..20]);
        // A room that is light or dark is decided when the page loads.
        if name != "room" {
            parts.push(format!("{name}={}", random.one_of(&VALUES)));
        }
    }
    parts.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_steps_and_another_one_others() {
        assert_eq!(steps(1, 300), steps(1, 300));
        assert_ne!(steps(1, 300), steps(2, 300));
        assert_eq!(steps(1, 300)[..100], steps(1, 100));
    }
}
