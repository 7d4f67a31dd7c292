//! The manifest of a package (`imsmanifest.xml`, IMS Content Packaging with ADL's names): one organization with one item, the story, which
//! is one resource with all files.

use super::START;
use anyhow::{Context, Result};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io::Write;

/// The name that the standard gives it.
pub const MANIFEST: &str = "imsmanifest.xml";
/// The name of the product, in every language.
const TITLE: &str = "Marrowscope";

/// An edition of the standard.
pub struct Edition {
    /// The package for it.
    pub file: &'static str,
    /// As the manifest calls it.
    version: &'static str,
    packaging: &'static str,
    adl: &'static str,
    /// The attribute that says what kind of resource it is: the two editions write it differently.
    kind: &'static str,
}

/// Those that packages are made for.
pub const EDITIONS: [Edition; 2] = [
    Edition {
        file: "marrowscope-scorm-1.2.zip",
        version: "1.2",
        packaging: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        adl: "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        kind: "adlcp:scormtype",
    },
    Edition {
        file: "marrowscope-scorm-2004.zip",
        version: "2004 4th Edition",
        packaging: "http://www.imsglobal.org/xsd/imscp_v1p1",
        adl: "http://www.adlnet.org/xsd/adlcp_v1p3",
        kind: "adlcp:scormType",
    },
];

/// The manifest of a version that has these files.
pub fn text(edition: &Edition, version: &str, files: &[&str]) -> Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("manifest").with_attributes([
        ("identifier", "marrowscope"),
        ("version", version),
        ("xmlns", edition.packaging),
        ("xmlns:adlcp", edition.adl),
    ]);
    root.write_inner_content(|writer| {
        writer.create_element("metadata").write_inner_content(|writer| {
            named(writer, "schema", "ADL SCORM")?;
            named(writer, "schemaversion", edition.version)
        })?;
        organizations(writer)?;
        resources(writer, edition, files)
    })
    .context("write the manifest")?;
    let mut text = writer.into_inner();
    text.push(b'\n');
    Ok(text)
}

fn organizations<W: Write>(writer: &mut Writer<W>) -> std::io::Result<()> {
    let all = writer.create_element("organizations").with_attribute(("default", "story"));
    all.write_inner_content(|writer| {
        let one = writer.create_element("organization").with_attribute(("identifier", "story"));
        one.write_inner_content(|writer| {
            named(writer, "title", TITLE)?;
            let item = writer
                .create_element("item")
                .with_attributes([("identifier", "story-item"), ("identifierref", "story-page")]);
            item.write_inner_content(|writer| named(writer, "title", TITLE))?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn resources<W: Write>(writer: &mut Writer<W>, edition: &Edition, files: &[&str]) -> std::io::Result<()> {
    writer.create_element("resources").write_inner_content(|writer| {
        let page = writer.create_element("resource").with_attributes([
            ("identifier", "story-page"),
            ("type", "webcontent"),
            (edition.kind, "sco"),
            ("href", START),
        ]);
        page.write_inner_content(|writer| {
            for name in files {
                writer.create_element("file").with_attribute(("href", *name)).write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn named<W: Write>(writer: &mut Writer<W>, name: &str, text: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(text))?;
    Ok(())
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use quick_xml::Reader;

    /// An element: its name, its attributes, its children, its words.
    #[derive(Debug, Default)]
    struct Element {
        name: String,
        attributes: Vec<(String, String)>,
        children: Vec<Self>,
        words: String,
    }

    impl Element {
        fn attribute(&self, name: &str) -> Option<&str> {
            self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
        }

        fn all(&self) -> Vec<&Self> {
            std::iter::once(self).chain(self.children.iter().flat_map(Self::all)).collect()
        }
    }

    fn read(text: &str) -> Element {
        let mut reader = Reader::from_str(text);
        let mut open = vec![Element::default()];
        let begun = |start: &quick_xml::events::BytesStart<'_>| Element {
            name: start.name().as_ref().to_owned(),
            attributes: start
                .attributes()
                .map(|attribute| {
                    let attribute = attribute.unwrap();
                    (attribute.key.as_ref().to_owned(), attribute.value.into_owned())
                })
                .collect(),
            ..Element::default()
        };
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(begun(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(begun(&start)),
                Event::End(_) => {
                    let element = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(element);
                }
                Event::Text(words) => {
                    open.last_mut().unwrap().words += words.trim();
                }
                Event::Eof => break,
                _ => {}
            }
        }
        open.remove(0).children.remove(0)
    }

    /// The files that a manifest lists.
    pub fn listed_files(text: &str) -> Vec<String> {
        let root = read(text);
        let files = root.all().into_iter().filter(|element| element.name == "file");
        files.map(|file| file.attribute("href").unwrap().to_owned()).collect()
    }

    /// What the schemas of both editions let an element hold: its attributes, those that it must have marked by `!`; its children in their
    /// order, those that must be there marked so too. Only what a package of one page can need.
    const SCHEMA: [(&str, &str, &str); 11] = [
        (
            "manifest",
            "identifier! version xml:base xmlns! xmlns:adlcp!",
            "metadata! organizations! resources! manifest",
        ),
        ("metadata", "", "schema! schemaversion!"),
        ("schema", "", ""),
        ("schemaversion", "", ""),
        ("organizations", "default!", "organization!"),
        ("organization", "identifier! structure", "title! item! metadata"),
        ("item", "identifier! identifierref isvisible parameters", "title! item metadata"),
        ("title", "", ""),
        ("resources", "xml:base", "resource!"),
        (
            "resource",
            "identifier! type! adlcp:scormtype adlcp:scormType xml:base href!",
            "metadata file! dependency",
        ),
        ("file", "href!", "metadata"),
    ];

    fn hold_against_schema(element: &Element) {
        let (name, attributes, children) =
            SCHEMA.iter().find(|row| row.0 == element.name).expect("the schema knows it");
        let known = |list: &str, name: &str| {
            list.split_whitespace().position(|one| one.trim_end_matches('!') == name)
        };
        for (attribute, _) in &element.attributes {
            assert!(known(attributes, attribute).is_some(), "{name} has no {attribute}");
        }
        let musts = |list: &'static str| list.split_whitespace().filter_map(|one| one.strip_suffix('!'));
        for must in musts(attributes) {
            assert!(element.attribute(must).is_some(), "{name} needs {must}");
        }
        let places: Vec<Option<usize>> =
            element.children.iter().map(|child| known(children, &child.name)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{name}: {places:?}");
        for must in musts(children) {
            assert!(element.children.iter().any(|child| child.name == must), "{name} needs <{must}>");
        }
        element.children.iter().for_each(hold_against_schema);
    }

    #[test]
    fn a_manifest_is_what_the_standard_says() {
        for edition in &EDITIONS {
            let text = String::from_utf8(text(edition, "1.2.3", &[START, "a.js"]).unwrap()).unwrap();
            let root = read(&text);
            hold_against_schema(&root);
            assert_eq!(root.attribute("xmlns"), Some(edition.packaging));
            let ids: Vec<&str> = root.all().iter().filter_map(|one| one.attribute("identifier")).collect();
            // `xsd:ID`: unique, no digit first, no colon.
            assert!(ids.iter().all(|id| id.starts_with(|first: char| first.is_ascii_lowercase())));
            assert!((1..ids.len()).all(|at| !ids[..at].contains(&ids[at])), "{ids:?}");
            let all = root.all();
            let find = |name: &str| all.iter().find(|one| one.name == name).unwrap();
            assert_eq!(
                (find("schema").words.as_str(), find("schemaversion").words.as_str()),
                ("ADL SCORM", edition.version)
            );
            // What is named is there.
            assert!(ids.contains(&find("organizations").attribute("default").unwrap()));
            assert_eq!(find("item").attribute("identifierref"), find("resource").attribute("identifier"));
            assert_eq!(find("resource").attribute(edition.kind), Some("sco"));
            assert!(listed_files(&text).contains(&START.to_owned()));
        }
    }
}
