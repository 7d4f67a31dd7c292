//! Ids are kept by words, settings, messages and links: none may change, and each leads back to its variant.

use marrow::{
    CellKind, EventKind, MProtein, Response, SideEffect, Size, Stage, Symptom, SymptomLevel, Target,
};

macro_rules! assert_ids {
    ($name:ident, $ids:literal) => {
        assert_eq!($name::ALL.map($name::id).join(" "), $ids);
        for (place, one) in $name::ALL.into_iter().enumerate() {
            assert_eq!((one as usize, $name::from_id(one.id())), (place, Some(one)));
        }
        assert_eq!($name::from_id("soup"), None);
    };
}

#[test]
fn ids_stay_as_they_are_and_lead_back() {
    assert_ids!(
        CellKind,
        "stem_cell erythroblast red_cell myelocyte neutrophil megakaryocyte platelet lymphocyte plasma_cell \
         myeloma_cell t_cell car_t_cell nk_cell macrophage osteoclast osteoblast stromal_cell"
    );
    assert_ids!(Target, "cd38 slamf7 bcma gprc5d fcrh5 pd_l1 cd138");
    assert_ids!(
        EventKind,
        "bound gripped bridged synapse pore complement apoptosis engulfed released internalised payload-released \
         brake-pressed brake-covered activated damaged stressed slowed collected infused engrafted expanded divided \
         escaped"
    );
    assert_ids!(Response, "none progressive stable minimal partial very_good_partial complete");
    assert_ids!(Symptom, "fatigue infection_risk bone_pain kidney thirst_and_confusion bleeding");
    assert_ids!(SymptomLevel, "none mild strong");
    assert_ids!(Stage, "healthy early active relapsed");
    assert_ids!(Size, "small medium large");
    assert_ids!(MProtein, "igg iga light_chain");
    assert_ids!(
        SideEffect,
        "cytokine-release neurotoxicity infusion-reaction low-counts infection-risk eye skin-and-taste nerve gut \
         immune-inflammation sugar-mood-sleep"
    );
}
