//! The one program that draws quads: each instance is a rectangle of a texture, laid into the frame.

use web_sys::{WebGl2RenderingContext as Gl, WebGlProgram, WebGlShader, WebGlUniformLocation};

/// A corner of the quad for each of four vertices; its middle texel lies where the quad says.
const VERTEX: &str = "#version 300 es
uniform highp sampler2DArray pages;
uniform vec2 frame;
layout(location=0) in vec4 lie;
layout(location=1) in vec4 part;
layout(location=2) in vec2 more;
out vec3 at;
out float opacity;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * part.zw;
  vec2 from = corner - floor(part.zw * 0.5);
  vec2 px = lie.xy + vec2(from.x * lie.z - from.y * lie.w, from.x * lie.w + from.y * lie.z);
  at = vec3((part.xy + corner) / vec2(textureSize(pages, 0).xy), more.x);
  opacity = more.y / 255.0;
  gl_Position = vec4(px / frame * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}";

const FRAGMENT: &str = "#version 300 es
precision highp float;
uniform highp sampler2DArray pages;
in vec3 at;
in float opacity;
out vec4 colour;
void main() { colour = texture(pages, at) * opacity; }";

/// Floats or halves or bytes of an instance: location, how many, of what type, from which byte.
const PARTS: [(u32, i32, u32, i32); 3] =
    [(0, 4, Gl::FLOAT, 0), (1, 4, Gl::UNSIGNED_SHORT, 16), (2, 2, Gl::UNSIGNED_BYTE, 24)];

/// Makes the program and reads instances of `stride` bytes from the buffer that is bound. Returns the place of the
/// frame's size.
pub fn prepare(gl: &Gl, stride: usize) -> Option<WebGlUniformLocation> {
    let program = link(gl)?;
    gl.use_program(Some(&program));
    for (location, count, kind, offset) in PARTS {
        gl.enable_vertex_attrib_array(location);
        gl.vertex_attrib_pointer_with_i32(location, count, kind, false, stride as i32, offset);
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
