//! What a GPU is given shows the rasteriser's picture. The GPU is played here by a few lines that do what every one does
//! (mix four texels, blend premultiplied) and what the shader does: the formula of contacts stands here a second time, as its
//! oracle.

#![allow(clippy::disallowed_methods, reason = "a test compares with a tolerance")]

mod support;

use marrow::Snapshot;
use render::quads::{PAGE_PX, PAGES, QUAD_BYTES, Quad, Quads};
use render::{Backend as _, Camera, DrawList, FrameParams, FrameStatus, PaintBudget, Raster, Scene, Theme};
use support::scenes;

/// Greatest difference of a channel, and of all in the mean: the raster mixes in sixteenths and in bytes.
const MOST: u8 = 16;
const MOST_MEAN: f64 = 0.3;

struct Texture {
    size: [usize; 2],
    texels: Vec<u8>,
}

impl Texture {
    fn at(&self, page: usize, x: i32, y: i32) -> [f32; 4] {
        let [width, height] = self.size;
        let (x, y) = (x.clamp(0, width as i32 - 1) as usize, y.clamp(0, height as i32 - 1) as usize);
        let at = ((page * height + y) * width + x) * 4;
        std::array::from_fn(|i| f32::from(self.texels[at + i]))
    }

    fn mixed(&self, page: usize, x: f32, y: f32) -> [f32; 4] {
        let (left, top) = ((x - 0.5).floor(), (y - 0.5).floor());
        let (fx, fy) = (x - 0.5 - left, y - 0.5 - top);
        let corner = |dx: i32, dy: i32| self.at(page, left as i32 + dx, top as i32 + dy);
        let (a, b, c, d) = (corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1));
        std::array::from_fn(|i| {
            (a[i] * (1.0 - fx) + b[i] * fx) * (1.0 - fy) + (c[i] * (1.0 - fx) + d[i] * fx) * fy
        })
    }
}

fn draw(quad: &Quad, texture: &Texture, pixels: &mut [u8], width: usize) {
    let Quad { middle, axis, page, .. } = *quad;
    let (corner, size) = (quad.corner.map(f32::from), quad.size.map(f32::from));
    let (page, opacity) = (usize::from(page), f32::from(quad.opacity) / 255.0);
    let body = f32::from(quad.body) / 16.0;
    let contacts = quad.contacts.map(|contact| contact.map(|part| f32::from(part) / 32_767.0));
    let square = axis[0] * axis[0] + axis[1] * axis[1];
    let reach = size[0].hypot(size[1]) * square.sqrt();
    for (at, pixel) in pixels.chunks_exact_mut(4).enumerate() {
        if ((at / width) as f32 - middle[1]).abs() > reach {
            continue;
        }
        let (x, y) = ((at % width) as f32 + 0.5 - middle[0], (at / width) as f32 + 0.5 - middle[1]);
        let u = (x * axis[0] + y * axis[1]) / square + (size[0] / 2.0).floor();
        let v = (y * axis[0] - x * axis[1]) / square + (size[1] / 2.0).floor();
        if u < 0.0 || v < 0.0 || u >= size[0] || v >= size[1] {
            continue;
        }
        let middle = size.map(|length| (length / 2.0).floor());
        let by =
            contacts.iter().map(|contact| shift([(u - middle[0]) / body, (v - middle[1]) / body], *contact));
        let [right, down] = by.fold([0.0; 2], |sum, by| [sum[0] + by[0] * body, sum[1] + by[1] * body]);
        let (u, v) = ((u + right).clamp(0.5, size[0] - 0.5), (v + down).clamp(0.5, size[1] - 0.5));
        let texel = texture.mixed(page, corner[0] + u, corner[1] + v).map(|channel| channel * opacity);
        for (under, over) in pixel.iter_mut().zip(texel) {
            *under = (over + f32::from(*under) * (1.0 - texel[3] / 255.0)).round().min(255.0) as u8;
        }
    }
}

/// What a contact shifts a point, in radii: as the program does it.
fn shift(p: [f32; 2], contact: [f32; 2]) -> [f32; 2] {
    let depth = contact[0].hypot(contact[1]);
    if depth < 1e-4 {
        return [0.0; 2];
    }
    let (towards, line) = (contact.map(|part| part / depth), 1.0 - depth);
    let ahead = (p[0] * towards[0] + p[1] * towards[1]).max(0.0);
    let beside = p[0] * p[0] + p[1] * p[1] - ahead * ahead;
    let within = (1.0 - beside / (1.0 - line * line)).max(0.0);
    towards.map(|part| part * depth * ahead * ahead / (line * line) * within)
}

fn upload(quads: &Quads, pages: &mut Texture) {
    for fresh in quads.uploads() {
        for row in 0..usize::from(fresh.size.1) {
            let from = row * usize::from(fresh.pitch) * 4;
            let length = usize::from(fresh.size.0) * 4;
            let height = usize::from(PAGE_PX) * usize::from(fresh.page) + usize::from(fresh.corner.1) + row;
            let to = (height * usize::from(PAGE_PX) + usize::from(fresh.corner.0)) * 4;
            pages.texels[to..to + length].copy_from_slice(&fresh.texels[from..from + length]);
        }
    }
}

fn processed(list: &DrawList) -> Vec<u8> {
    let side = usize::from(PAGE_PX);
    let mut pages = Texture { size: [side, side], texels: vec![0; side * side * 4 * usize::from(PAGES)] };
    let mut quads = Quads::new(PaintBudget::Unlimited);
    assert_eq!(quads.build(list), FrameStatus::Complete);
    upload(&quads, &mut pages);
    let width = list.camera.width_px as usize;
    let mut pixels = vec![0; width * list.camera.height_px as usize * 4];
    for sheet in quads.background(list) {
        let size = [sheet.size_px.0 as usize, sheet.size_px.1 as usize];
        draw(
            &bytemuck::pod_read_unaligned(&sheet.quad),
            &Texture { size, texels: sheet.pixels.to_vec() },
            &mut pixels,
            width,
        );
    }
    for quad in quads.sprites().chunks_exact(QUAD_BYTES) {
        draw(&bytemuck::pod_read_unaligned(quad), &pages, &mut pixels, width);
    }
    pixels
}

/// Draws a frame both ways.
fn looks_alike(snapshot: &Snapshot, camera: &Camera, theme: Theme) {
    let (mut scene, mut raster) = (Scene::new(), Raster::new(PaintBudget::Unlimited));
    let list = scene.build(snapshot, camera, &FrameParams { theme, still: true, ..FrameParams::default() });
    raster.draw(list);
    let pixels = processed(list);
    let apart = pixels.iter().zip(raster.pixels()).map(|(a, b)| a.abs_diff(b));
    let mean = apart.clone().map(f64::from).sum::<f64>() / pixels.len() as f64;
    let most = apart.max().unwrap_or(0);
    let scale = camera.px_per_um;
    assert!(
        most <= MOST && mean <= MOST_MEAN,
        "{theme:?}, {scale} px/µm: {most} at most, {mean:.3} in the mean"
    );
}

#[test]
fn quads_show_what_the_raster_shows() {
    let snapshot = support::stage(160.0, 90.0, 0.2, 3);
    for (zoom, theme) in [(1.0, Theme::Light), (2.0, Theme::Dark), (6.0, Theme::Bright)] {
        let mut camera = Camera::cover(&snapshot.niche, 240, 136);
        camera.zoom_by(zoom, (110.0, 70.0));
        camera.clamp_to(&snapshot.niche);
        looks_alike(&snapshot, &camera, theme);
    }
}

/// So the golden pictures of the raster hold for both.
#[test]
fn each_kind_and_each_contact_is_alike_in_each_band_and_room() {
    for theme in scenes::rooms() {
        for (_, px_per_um) in scenes::BANDS {
            looks_alike(&scenes::one_of_each(), &scenes::camera(px_per_um), theme);
        }
        looks_alike(&scenes::contacts(), &scenes::camera(4.0), theme);
    }
}

#[test]
fn a_little_effort_each_frame_ends_in_the_complete_picture() {
    let snapshot = support::stage(160.0, 90.0, 0.2, 3);
    let camera = Camera::cover(&snapshot.niche, 320, 180);
    let look = FrameParams { still: true, ..FrameParams::default() };
    let (mut scene, mut quads) = (Scene::new(), Quads::new(PaintBudget::Pixels(4_000)));
    let list = scene.build(&snapshot, &camera, &look);
    let frames = (1..400).find(|_| quads.build(list) == FrameStatus::Complete);
    assert!(frames.is_some_and(|frames| frames > 3), "{frames:?}");
}

#[test]
fn a_warm_frame_takes_nothing_from_the_heap() {
    let snapshot = support::stage(300.0, 170.0, 0.2, 3);
    let (mut scene, mut quads) = (Scene::new(), Quads::new(PaintBudget::Unlimited));
    let camera = Camera::cover(&snapshot.niche, 480, 270);
    let mut run = || {
        for step in 0..12_u8 {
            let look = FrameParams { time_s: f32::from(step) / 12.0, ..FrameParams::default() };
            quads.build(scene.build(&snapshot, &camera, &look));
        }
    };
    run();
    let taken = allocation_counter::measure(&mut run);
    assert_eq!((taken.count_total, taken.bytes_total), (0, 0));
}
