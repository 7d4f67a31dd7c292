//! Scale bar: a length on the stage that can be compared with the cells.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::use_i18n;
use crate::state::{dynamic_text, dynamic_value, use_app_state};

/// Round lengths that the scale bar may show, µm.
const SCALE_UM: [f32; 8] = [5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0];
/// Longest scale bar, as a share of the view's width.
const SCALE_SHARE: f32 = 0.12;

/// The length that is shown where so much is seen from left to right.
pub fn scale_length_um(across_um: f32) -> f32 {
    let fits = |length: &f32| *length <= across_um * SCALE_SHARE;
    SCALE_UM.into_iter().rev().find(fits).unwrap_or(SCALE_UM[0])
}

/// The bar, and how long it is.
#[component]
pub fn ScaleBar(view_px: RwSignal<(f32, f32)>) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let scale = move || {
        let across_um = state.view_model.with(|view_model| view_model.view_width_um);
        let width_px = view_px.get().0.max(1.0);
        let um_per_px = across_um / width_px;
        let length_um = scale_length_um(across_um);
        (length_um, length_um / um_per_px)
    };
    view! {
        <p class="stage-scale">
            <span class="stage-scale-bar" aria-hidden="true" style:width=dynamic_value(move || format!("{:.0}px", scale().1))></span>
            {dynamic_text(move || i18n.t_with(msg::SCALE, [("length", i18n.numbers.whole(scale().0).into())]))}
        </p>
    }
}
