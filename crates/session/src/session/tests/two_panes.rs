//! Two marrows: which one a switch acts on, and what each tells.

use super::*;

#[test]
fn two_panes_part_only_by_what_is_given() {
    let mut page = Page::new(false);
    let view_model = page.play(1, &[Action::SetView(View::Compare), Action::Step]).unwrap();
    let right = view_model.panes.right.as_ref().unwrap();
    assert_eq!(view_model.panes.left.readouts, right.readouts);
    let mut actions = vec![Action::StartAgent(agent())];
    actions.extend(vec![Action::Step; 30]);
    let view_model = page.play(1, &actions).unwrap();
    let (left, right) = (&view_model.panes.left, view_model.panes.right.as_ref().unwrap());
    assert_eq!((left.readouts.day, right.agents.len()), (right.readouts.day, 0));
    assert!(left.readouts.myeloma_fraction < right.readouts.myeloma_fraction);
}

#[test]
fn switches_act_on_the_active_pane() {
    let actions =
        [Action::SetView(View::Compare), Action::SetActivePane(Side::Right), Action::StartAgent(agent())];
    let view_model = Page::new(false).play(1, &actions).unwrap();
    assert_eq!((view_model.panes.left.agents.len(), &view_model.active().agents), (0, &vec![agent()]));
    assert_eq!(view_model.panes.right.as_ref(), Some(view_model.active()));
}

#[test]
fn without_a_right_pane_the_left_one_is_active() {
    let mut page = Page::new(false);
    let view_model =
        page.play(1, &[Action::SetActivePane(Side::Right), Action::StartAgent(agent())]).unwrap();
    assert_eq!((view_model.active_pane, view_model.panes.left.agents.len()), (Side::Left, 1));
    let actions =
        [Action::SetView(View::Compare), Action::SetActivePane(Side::Right), Action::SetView(View::Explore)];
    assert_eq!(page.play(1, &actions).unwrap().active_pane, Side::Left);
}

#[test]
fn cards_and_side_effects_are_those_of_the_active_pane() {
    let mut page = Page::new(false);
    let mut actions = vec![Action::SetView(View::Compare), Action::StartAgent(agent())];
    actions.extend(vec![Action::Step; 12]);
    let left = page.play(1, &actions).unwrap();
    let happened =
        |of: &ViewModel| of.active().event_counts.steps(agent()).map(|(_, count)| count).sum::<u32>();
    let right = page.play(1, &[Action::SetActivePane(Side::Right)]).unwrap();
    assert!(happened(&left) > 0 && happened(&right) == 0);
    let felt = |of: &ViewModel| of.active().side_effects.iter().sum::<f32>();
    assert!(felt(&left) > felt(&right));
}
