//! List of claims, by subject: the disease, treatments, response, care, and what is said of the picture itself.

use super::{CHECKED, Source, Status};

const fn confirmed(claim: &'static str) -> Source {
    Source { claim, status: Status::Confirmed, checked: CHECKED }
}

const fn unverified(claim: &'static str) -> Source {
    Source { status: Status::Unverified, ..confirmed(claim) }
}

const fn document(claim: &'static str) -> Source {
    Source { status: Status::Document, ..confirmed(claim) }
}

const fn derived(claim: &'static str) -> Source {
    Source { status: Status::Derived, ..confirmed(claim) }
}

/// Every fact that the page states.
pub const SOURCES: [Source; 93] = [
    confirmed("bio-01"),
    confirmed("bio-02"),
    confirmed("bio-03"),
    confirmed("bio-04"),
    confirmed("bio-06"),
    confirmed("bio-07"),
    confirmed("bio-09"),
    confirmed("bio-11"),
    confirmed("sym-01"),
    confirmed("sym-03"),
    confirmed("sym-04"),
    confirmed("sym-05"),
    confirmed("sym-08"),
    confirmed("sym-10"),
    confirmed("sym-11"),
    confirmed("sym-12"),
    document("doc-01"),
    document("doc-02"),
    confirmed("tgt-01"),
    confirmed("tgt-02"),
    confirmed("tgt-03"),
    confirmed("tgt-04"),
    confirmed("tgt-05"),
    confirmed("tgt-06"),
    confirmed("mab-01"),
    confirmed("mab-02"),
    confirmed("mab-03"),
    confirmed("mab-04"),
    confirmed("mab-05"),
    confirmed("mab-06"),
    confirmed("mab-07"),
    confirmed("mab-08"),
    confirmed("mab-09"),
    confirmed("mab-10"),
    confirmed("ici-01"),
    confirmed("ici-02"),
    confirmed("ici-03"),
    confirmed("ici-04"),
    confirmed("car-01"),
    confirmed("car-02"),
    confirmed("car-03"),
    confirmed("car-04"),
    confirmed("car-05"),
    confirmed("car-06"),
    confirmed("car-07"),
    confirmed("car-08"),
    confirmed("car-09"),
    confirmed("car-10"),
    confirmed("car-12"),
    confirmed("car-13"),
    confirmed("car-14"),
    confirmed("car-15"),
    confirmed("car-16"),
    confirmed("car-17"),
    confirmed("bsp-01"),
    confirmed("bsp-02"),
    confirmed("bsp-04"),
    confirmed("bsp-05"),
    confirmed("bsp-06"),
    confirmed("bsp-07"),
    confirmed("bsp-08"),
    confirmed("adc-01"),
    confirmed("adc-03"),
    confirmed("adc-04"),
    confirmed("chm-01"),
    confirmed("pin-01"),
    confirmed("pin-02"),
    unverified("pin-03"),
    confirmed("imd-01"),
    confirmed("imd-02"),
    confirmed("imd-03"),
    confirmed("ste-01"),
    confirmed("sct-01"),
    confirmed("sct-02"),
    confirmed("sct-03"),
    confirmed("sct-04"),
    confirmed("fst-01"),
    confirmed("rsp-01"),
    confirmed("rsp-02"),
    confirmed("rsp-03"),
    confirmed("esc-01"),
    confirmed("res-01"),
    confirmed("res-02"),
    confirmed("sup-01"),
    confirmed("sup-02"),
    confirmed("sup-03"),
    confirmed("sup-04"),
    confirmed("out-01"),
    confirmed("qol-01"),
    confirmed("qol-02"),
    confirmed("hon-01"),
    derived("hon-02"),
    derived("hon-03"),
];
