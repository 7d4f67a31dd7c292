//! Authorization of host commands: who may do what. Pure.

use super::protocol::HostCommand;

/// Who sent a message.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// Its origin, as the browser says it.
    pub origin: &'a str,
    /// Whether it is the page that holds our frame.
    pub is_parent: bool,
}

/// Whether a sender may give a command. Anybody may look; only the host that our address names may change anything, and
/// where our own frame has no origin only if it holds the frame.
pub fn is_authorized(
    command: &HostCommand,
    sender: Sender,
    host: Option<&str>,
    frame_is_opaque: bool,
) -> bool {
    command.is_read_only() || (host == Some(sender.origin) && (sender.is_parent || !frame_is_opaque))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_host_may_change_anything() {
        let host = Some("https://a.example");
        let from = |origin, is_parent| Sender { origin, is_parent };
        for (sender, may_set, may_set_opaque) in [
            (from("https://a.example", true), true, true),
            (from("https://a.example", false), true, false),
            (from("https://b.example", true), false, false),
            (from("null", true), false, false),
        ] {
            assert_eq!(is_authorized(&HostCommand::Play, sender, host, false), may_set, "{sender:?}");
            assert_eq!(is_authorized(&HostCommand::Play, sender, host, true), may_set_opaque, "{sender:?}");
            assert!(is_authorized(&HostCommand::Get, sender, None, true));
            assert!(!is_authorized(&HostCommand::Reset, sender, None, false));
        }
    }
}
