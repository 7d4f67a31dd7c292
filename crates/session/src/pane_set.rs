//! One thing for each pane: the left one, which every view has, and the right one of `Compare` and of beats with two marrows.

use crate::view::Side;

/// What belongs to the left pane and, where there is one, to the right pane.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PaneSet<T> {
    /// Of the left pane.
    pub left: T,
    /// Of the right pane.
    pub right: Option<T>,
}

impl<T> PaneSet<T> {
    /// For a left pane alone.
    pub const fn single(left: T) -> Self {
        Self { left, right: None }
    }

    /// Of the pane of a side, if there is one.
    pub const fn get(&self, side: Side) -> Option<&T> {
        match side {
            Side::Left => Some(&self.left),
            Side::Right => self.right.as_ref(),
        }
    }

    /// Of the pane that a switch acts on when this side is active: the left one where there is no right one. Nothing else
    /// decides that.
    pub fn active(&self, side: Side) -> &T {
        self.get(side).unwrap_or(&self.left)
    }

    /// The same, to change it.
    pub fn active_mut(&mut self, side: Side) -> &mut T {
        match (side, &mut self.right) {
            (Side::Right, Some(right)) => right,
            _ => &mut self.left,
        }
    }

    /// Of each pane, left first.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.left).chain(&self.right)
    }

    /// The same, to change them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        std::iter::once(&mut self.left).chain(&mut self.right)
    }

    /// Something made of each.
    pub fn map<'a, U>(&'a self, of: impl Fn(&'a T) -> U) -> PaneSet<U> {
        PaneSet { left: of(&self.left), right: self.right.as_ref().map(of) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches_act_on_the_left_pane_where_there_is_no_right_one() {
        let mut panes = PaneSet::single(1);
        assert_eq!((*panes.active(Side::Right), panes.get(Side::Right)), (1, None));
        panes.right = Some(2);
        *panes.active_mut(Side::Right) += 10;
        *panes.active_mut(Side::Left) += 20;
        assert_eq!(panes.iter().copied().collect::<Vec<_>>(), [21, 12]);
    }
}
