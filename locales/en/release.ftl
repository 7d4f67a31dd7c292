### The release: its version, how old its facts are, and what the page around a frame forbids.

release-version = Version { $version }.
facts-old = That is more than a year ago, so some of these facts may be out of date. Ask your care team what has changed. People who run this site: a newer version may be out.
print-refused = If no print window opened, the page around this one does not allow printing. Open this page by itself, with the link under “Share this”, and print it there.
link-refused = The page around this one does not let it open windows. The address is { $address }
