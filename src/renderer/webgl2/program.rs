//! The one program that draws quads: each instance is a rectangle of a texture, laid into the frame.

use web_sys::{WebGl2RenderingContext as Gl, WebGlProgram, WebGlShader, WebGlUniformLocation};

/// A corner of the quad for each of four vertices; its middle texel lies where the quad says. Where it is pressed it gives
/// way as `render`'s raster does.
const VERTEX: &str = "#version 300 es
uniform highp sampler2DArray pages;
uniform vec2 frame;
layout(location=0) in vec4 lie;
layout(location=1) in vec4 part;
layout(location=2) in vec2 more;
layout(location=3) in float sixteenths;
layout(location=4) in vec4 presses0;
layout(location=5) in vec4 presses1;
layout(location=6) in vec4 presses2;
out vec2 from;
flat out vec3 at;
flat out float body;
flat out vec2 size;
flat out float opacity;
flat out vec4 presses[3];
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * part.zw;
  from = corner - floor(part.zw * 0.5);
  vec2 px = lie.xy + vec2(from.x * lie.z - from.y * lie.w, from.x * lie.w + from.y * lie.z);
  at = vec3(part.xy, more.x);
  size = part.zw;
  body = sixteenths / 16.0;
  presses[0] = presses0;
  presses[1] = presses1;
  presses[2] = presses2;
  opacity = more.y / 255.0;
  gl_Position = vec4(px / frame * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}";

const FRAGMENT: &str = "#version 300 es
precision highp float;
uniform highp sampler2DArray pages;
in vec2 from;
flat in vec3 at;
flat in float body;
flat in vec2 size;
flat in float opacity;
flat in vec4 presses[3];
out vec4 colour;
vec2 shift(vec2 p, vec2 press) {
  float depth = length(press), line = 1.0 - depth;
  if (depth < 1e-4) return vec2(0.0);
  vec2 towards = press / depth;
  float ahead = max(dot(p, towards), 0.0);
  float within = max(1.0 - (dot(p, p) - ahead * ahead) / (1.0 - line * line), 0.0);
  return towards * depth * ahead * ahead / (line * line) * within;
}
void main() {
  vec2 by = vec2(0.0);
  if (body > 0.0) {
    vec2 p = from / body;
    for (int i = 0; i < 3; i++) by += shift(p, presses[i].xy) + shift(p, presses[i].zw);
  }
  vec2 texel = clamp(from + floor(size * 0.5) + by * body, vec2(0.5), size - 0.5);
  colour = texture(pages, vec3((at.xy + texel) / vec2(textureSize(pages, 0).xy), at.z)) * opacity;
}";

/// Floats or halves or bytes of an instance: location, how many, of what type, from which byte. Signed halves are parts
/// of one.
const PARTS: [(u32, i32, u32, i32); 7] = [
    (0, 4, Gl::FLOAT, 0),
    (1, 4, Gl::UNSIGNED_SHORT, 16),
    (2, 2, Gl::UNSIGNED_BYTE, 24),
    (3, 1, Gl::UNSIGNED_SHORT, 26),
    (4, 4, Gl::SHORT, 28),
    (5, 4, Gl::SHORT, 36),
    (6, 4, Gl::SHORT, 44),
];

/// Makes the program and reads instances of `stride` bytes from the buffer that is bound. Returns the place of the
/// frame's size.
pub fn prepare(gl: &Gl, stride: usize) -> Option<WebGlUniformLocation> {
    let program = link(gl)?;
    gl.use_program(Some(&program));
    for (location, count, kind, offset) in PARTS {
        gl.enable_vertex_attrib_array(location);
        gl.vertex_attrib_pointer_with_i32(location, count, kind, kind == Gl::SHORT, stride as i32, offset);
        gl.vertex_attrib_divisor(location, 1);
    }
    gl.enable(Gl::BLEND);
    gl.blend_func(Gl::ONE, Gl::ONE_MINUS_SRC_ALPHA);
    gl.get_uniform_location(&program, "frame")
}

fn link(gl: &Gl) -> Option<WebGlProgram> {
    let program = gl.create_program()?;
    for (kind, source) in [(Gl::VERTEX_SHADER, VERTEX), (Gl::FRAGMENT_SHADER, FRAGMENT)] {
        gl.attach_shader(&program, &compile(gl, kind, source)?);
    }
    gl.link_program(&program);
    gl.get_program_parameter(&program, Gl::LINK_STATUS).is_truthy().then_some(program)
}

fn compile(gl: &Gl, kind: u32, source: &str) -> Option<WebGlShader> {
    let shader = gl.create_shader(kind)?;
    gl.shader_source(&shader, source);
    gl.compile_shader(&shader);
    Some(shader)
}
