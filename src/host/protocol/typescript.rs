//! TypeScript declarations: `public/embed.d.ts`, made from the types of the protocol and the table of settings.
//!
//! `UPDATE_DOCS=1 cargo test -p marrowscope typescript` writes it anew; the packer of a release sees whether it compiles.

use std::path::Path;

use session::settings::{Applies, SETTINGS};
use ts_rs::{Config, TS};

use super::{
    HostCommand, HostSettings, PageMessage, ParamValue, RequestId, Scalar, StateReadouts, StateSettings,
    StoryProgress,
};

const FILE: &str = "public/embed.d.ts";

const INTRODUCTION: &str = "\
// Types of <marrow-scope> (embed.js) and of the messages between a page and the frame. Made from the program's own types: see
// src/host/protocol/typescript.rs.
";

const REST: &str = "\
/** A message to the frame, for `postMessage`. */
export type HostRequest = { marrowscope: 1, id?: MessageId } & HostCommand;

/** A message of the frame: the `data` of a `message` event, the `detail` of the element's events. */
export type Posted = { marrowscope: 1, id?: MessageId } & PageMessage;

/** The message of one kind. */
export type PostedOf<Kind extends PageMessage[\"type\"]> = Extract<Posted, { type: Kind }>;

/** The element. Its attributes are the start settings, and `src`, `height`, `follow-height`, `sandbox`. */
export interface MarrowScopeElement extends HTMLElement {
  get(id?: MessageId): void;
  describe(id?: MessageId): void;
  set(settings: HostSettings): void;
  play(): void;
  pause(): void;
  step(): void;
  reset(): void;
}

/** Its events by name: `marrowscope-` and the kind of the message. */
export type MarrowScopeEvents = { [Kind in PageMessage[\"type\"] as `marrowscope-${Kind}`]: CustomEvent<PostedOf<Kind>> };

declare global {
  interface HTMLElementTagNameMap { \"marrow-scope\": MarrowScopeElement }
  interface HTMLElementEventMap extends MarrowScopeEvents {}
}
";

/// One of some texts.
fn union(names: impl Iterator<Item = &'static str>) -> String {
    names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(" | ")
}

fn declared<T: TS>(config: &Config) -> String {
    let documented = T::docs().unwrap_or_default();
    format!("{documented}export {}\n", T::decl(config))
}

fn declarations() -> String {
    let config = Config::default();
    let live = SETTINGS.iter().filter(|(_, applies)| *applies == Applies::Live);
    [
        INTRODUCTION.to_owned(),
        format!(
            "/** Every start setting. */\nexport type Setting = {};\n",
            union(SETTINGS.iter().map(|(name, _)| *name))
        ),
        format!(
            "/** Those that `set` takes. */\nexport type LiveSetting = {};\n",
            union(live.map(|(name, _)| *name))
        ),
        declared::<RequestId>(&config),
        declared::<Scalar>(&config),
        declared::<ParamValue>(&config),
        declared::<HostSettings>(&config),
        declared::<HostCommand>(&config),
        declared::<StateSettings>(&config),
        declared::<StateReadouts>(&config),
        declared::<StoryProgress>(&config),
        declared::<PageMessage>(&config),
        REST.to_owned(),
    ]
    .join("\n")
}

#[test]
fn typescript_declarations_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, declarations()).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == declarations(),
        "{FILE} is out of date: UPDATE_DOCS=1 cargo test -p marrowscope typescript"
    );
}

/// Names in the builder's two lists; the addresses of an institution and of a contact are joined to their names.
#[test]
fn the_builder_of_addresses_offers_settings_alone() {
    let script = include_str!("../../../public/address-builder.js");
    let (_, lists) = script.split_once("const FIELDS = [").unwrap();
    let (lists, _) = lists.split_once("function make").unwrap();
    let offered: Vec<&str> = lists.split("[\"").skip(1).filter_map(|field| field.split('"').next()).collect();
    assert!(offered.len() > 15, "{offered:?}");
    for name in offered {
        let is_joined = ["institutionSite", "contactWhere"].contains(&name);
        assert!(is_joined || SETTINGS.iter().any(|(known, _)| *known == name), "no setting `{name}`");
    }
}
