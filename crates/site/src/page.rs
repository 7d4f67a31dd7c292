//! The whole page as text, in one language: what search engines, printers and people without script get, and what stands
//! until the app takes over. Chapters, treatments, limits and sources, from the same words and tables as the app.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use i18n::{Value, Words};
use marrow::sim::therapy::Harm;
use marrow::sim::{AgentId, TherapyId};
use story::sources::{self, SOURCES};
use story::{Beat, CHAPTERS, Chapter};

use crate::Language;
use crate::stills::STILLS;
use crate::template::escaped;

/// What a page needs to know beside its own words.
pub(crate) struct Around<'page> {
    /// The `id` of the page's main element.
    pub(crate) id: String,
    /// Address and code of each other language.
    pub(crate) others: Vec<(String, String)>,
    /// The address of a still by the beat it shows; none where there is no room for it.
    pub(crate) still: &'page dyn Fn(&str) -> Option<String>,
    /// The first still as AVIF.
    pub(crate) first: &'page [u8],
}

/// The main element.
pub(crate) fn main(language: &Language, around: &Around) -> String {
    let words = language.words();
    let page = Page { code: language.code(), words: &words, around };
    let parts = [
        page.heading(),
        page.contents(),
        CHAPTERS.iter().enumerate().map(|(at, chapter)| page.chapter(at, chapter)).collect(),
        page.treatments(),
        page.limits(language),
        page.sources(),
    ];
    let (id, code, direction) = (&around.id, language.code(), page.told("text-direction"));
    format!(
        "<main id=\"{id}\" class=\"words\" lang=\"{code}\" dir=\"{direction}\">\n{}</main>",
        parts.concat()
    )
}

struct Page<'page> {
    code: &'page str,
    words: &'page Words,
    around: &'page Around<'page>,
}

impl Page<'_> {
    fn told(&self, id: &str) -> String {
        escaped(&self.words.text(id))
    }

    fn told_with<const N: usize>(&self, id: &str, values: [(&'static str, Value); N]) -> String {
        escaped(&self.words.text_with(id, values))
    }

    fn heading(&self) -> String {
        let others = self.around.others.iter().map(|(address, code)| {
            let name = escaped(&self.words.text(&format!("language-{code}")));
            format!("<a href=\"{address}\" lang=\"{code}\" hreflang=\"{code}\">{name}</a>")
        });
        let (label, others) = (self.told("language-label"), others.collect::<String>());
        let lines = ["education-only", "about-review"].map(|id| line("hint", &self.told(id))).concat();
        format!(
            "<header>\n<h1>{}</h1>\n{}<nav class=\"languages\" aria-label=\"{label}\">{others}</nav>\n</header>\n{}{lines}",
            self.told("app-name"),
            line("tagline", &self.told("app-tagline")),
            self.first_still(),
        )
    }

    fn contents(&self) -> String {
        let link = |chapter: &Chapter| {
            let title = self.told(&format!("chapter-{}", chapter.id));
            format!("<li><a href=\"#{}-{}\">{title}</a></li>\n", self.code, chapter.id)
        };
        let (label, links) = (self.told("chapters-heading"), CHAPTERS.iter().map(link).collect::<String>());
        format!("<nav aria-label=\"{label}\">\n<ol>\n{links}</ol>\n</nav>\n")
    }

    fn chapter(&self, at: usize, chapter: &Chapter) -> String {
        let number = self.told_with("story-chapter", [("chapter", (at + 1).to_string().into())]);
        let title = self.told(&format!("chapter-{}", chapter.id));
        let about = line("hint", &self.told(&format!("chapter-{}-about", chapter.id)));
        let beats = chapter.beats.iter().map(|beat| self.beat(beat)).collect::<String>();
        format!(
            "<section id=\"{}-{}\">\n<h2>{number} {title}</h2>\n{about}{beats}</section>\n",
            self.code, chapter.id
        )
    }

    /// The caption, its question with why, and the still that shows it.
    fn beat(&self, beat: &Beat) -> String {
        let mut out =
            format!("<p>{}{}</p>\n", self.told(&format!("story-{}", beat.id)), self.marks(beat.claims));
        out.push_str(&self.awaits(beat.claims));
        if beat.question.is_some() {
            let part = |part: &str| self.told(&format!("story-{}-{part}", beat.id));
            out.extend(["<p><b>", &part("ask"), "</b> ", &part("why"), "</p>\n"]);
        }
        if STILLS[1..].iter().any(|still| still.beat == beat.id) {
            out.push_str(&self.still(beat.id, " loading=\"lazy\" decoding=\"async\""));
        }
        out
    }

    /// That a claim awaits its second check, where one does.
    fn awaits(&self, claims: &[&str]) -> String {
        let Some(claim) = sources::first_unverified(claims) else { return String::new() };
        let fact = self.words.text(&format!("source-{claim}"));
        line("hint", &self.told_with("awaits-check", [("fact", fact.into())]))
    }

    /// The still that everybody sees. It stands in the page: half the bytes of its file, and no request for it. Browsers that
    /// cannot read it load the file.
    fn first_still(&self) -> String {
        match self.still(STILLS[0].beat, "") {
            file if file.is_empty() => file,
            file => {
                let avif = STANDARD.encode(self.around.first);
                format!(
                    "<picture><source type=\"image/avif\" srcset=\"data:image/avif;base64,{avif}\">{file}</picture>"
                )
            }
        }
    }

    fn still(&self, beat: &str, loading: &str) -> String {
        let Some(address) = (self.around.still)(beat) else { return String::new() };
        let still = STILLS.iter().find(|still| still.beat == beat);
        let (width, height) = still.map_or((0, 0), |still| still.size);
        let alt = self.told(&format!("still-{beat}"));
        format!(
            "<img class=\"still\" src=\"{address}\" width=\"{width}\" height=\"{height}\" alt=\"{alt}\"{loading}>\n"
        )
    }

    /// Small numbers that lead to the sources.
    fn marks(&self, claims: &[&str]) -> String {
        let place = |claim: &&str| SOURCES.iter().position(|source| source.claim == *claim);
        let known = claims.iter().filter_map(|claim| Some((claim, place(claim)? + 1)));
        let link =
            |(claim, at)| format!(" <a href=\"#{}-{claim}\" data-claim=\"{claim}\">{at}</a>", self.code);
        let links = known.map(link).collect::<String>();
        if links.is_empty() { links } else { format!("<sup>{links}</sup>") }
    }

    fn treatments(&self) -> String {
        let all = TherapyId::all().map(|id| self.treatment(id)).collect::<String>();
        format!("<section>\n<h2>{}</h2>\n{all}</section>\n", self.told("treatments-heading"))
    }

    fn treatment(&self, id: TherapyId) -> String {
        let part = |part: &str| self.told(&format!("therapy-{}-{part}", id.as_str()));
        let claims = sources::of_treatment(id.as_str());
        let (marks, awaits) = (self.marks(claims), self.awaits(claims));
        let harms = id.agents().map(|agent| self.harms(agent)).collect::<String>();
        format!(
            "<h3>{}</h3>\n<p>{} {}{marks}</p>\n{awaits}<p>{}</p>\n<h4>{}</h4>\n{harms}",
            part("name"),
            part("line"),
            part("cost"),
            part("status"),
            self.told("card-harms"),
        )
    }

    /// What an agent can cost. Where a therapy has several, the others are headed by what they bind.
    fn harms(&self, agent: AgentId) -> String {
        let other = agent.target().filter(|_| agent.therapy().default_agent() != agent);
        let against = |target: marrow::sim::Target| {
            line(
                "hint",
                &self.told_with("agent-against", [("target", target.id().to_ascii_uppercase().into())]),
            )
        };
        let heading = other.map(against).unwrap_or_default();
        let one = |harm: &Harm| {
            let effect = self.told(&format!("effect-{}", harm.effect.id()));
            format!("<li>{effect} {}</li>\n", self.how_often(harm))
        };
        let list = agent.agent().harms.iter().map(one).collect::<String>();
        if list.is_empty() { list } else { format!("{heading}<ul>\n{list}</ul>\n") }
    }

    /// How many of a hundred people had it, and who says so; nothing where no confirmed figure is known.
    fn how_often(&self, harm: &Harm) -> String {
        let id = match (harm.of_100, harm.severe_of_100) {
            (Some(_), Some(_)) => "harm-both",
            (Some(_), None) => "harm-any",
            (None, Some(_)) => "harm-severe",
            (None, None) => return String::new(),
        };
        let count = |of_100: Option<f32>| format!("{:.0}", of_100.unwrap_or_default().round()).into();
        let (count, severe) = (count(harm.of_100), count(harm.severe_of_100));
        self.told_with(id, [("count", count), ("severe", severe), ("source", harm.source.into())])
    }

    fn limits(&self, language: &Language) -> String {
        let ids = language.messages().map(|message| message.id.as_str());
        let limits = ids.filter(|id| id.starts_with("about-limit-"));
        let limits = limits.map(|id| ["<li>", &self.told(id), "</li>\n"].concat()).collect::<String>();
        format!(
            "<section>\n<h2>{}</h2>\n<p>{}</p>\n<p>{}</p>\n<h3>{}</h3>\n<ul>\n{limits}</ul>\n</section>\n",
            self.told("about-heading"),
            self.told("about-what"),
            self.told("about-predict"),
            self.told("about-limits-heading"),
        )
    }

    fn sources(&self) -> String {
        let one = |source: &sources::Source| {
            let fact = self.told(&format!("source-{}", source.claim));
            format!(
                "<li id=\"{}-{}\">{fact} <cite>{}</cite></li>\n",
                self.code,
                source.claim,
                escaped(source.cited)
            )
        };
        let all = SOURCES.iter().map(one).collect::<String>();
        let checked = line("hint", &self.told_with("about-checked", [("date", sources::CHECKED.into())]));
        format!(
            "<section>\n<h2>{}</h2>\n{checked}<ol>\n{all}</ol>\n</section>\n",
            self.told("about-sources-heading")
        )
    }
}

fn line(class: &str, words: &str) -> String {
    format!("<p class=\"{class}\">{words}</p>\n")
}
