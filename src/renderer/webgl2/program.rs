//! The shader program that draws quads: each instance is a rectangle of a texture, laid into the frame.

use web_sys::{WebGl2RenderingContext as Gl, WebGlProgram, WebGlShader, WebGlUniformLocation};

use crate::renderer::RendererError;

/// A corner of the quad for each of four vertices; its middle texel lies where the quad says. Where cells press on it, it gives
/// way as `render`'s raster does.
const VERTEX: &str = "#version 300 es
uniform highp sampler2DArray u_pages;
uniform vec2 u_frame_size;
layout(location=0) in vec4 a_transform;
layout(location=1) in vec4 a_uv_rect;
layout(location=2) in vec2 a_layer_opacity;
layout(location=3) in float a_body_radius;
layout(location=4) in vec4 a_contacts0;
layout(location=5) in vec4 a_contacts1;
layout(location=6) in vec4 a_contacts2;
out vec2 v_local;
flat out vec3 v_atlas;
flat out float v_radius;
flat out vec2 v_size;
flat out float v_opacity;
flat out vec4 v_contacts[3];
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * a_uv_rect.zw;
  v_local = corner - floor(a_uv_rect.zw * 0.5);
  vec2 px = a_transform.xy + vec2(
    v_local.x * a_transform.z - v_local.y * a_transform.w,
    v_local.x * a_transform.w + v_local.y * a_transform.z);
  v_atlas = vec3(a_uv_rect.xy, a_layer_opacity.x);
  v_size = a_uv_rect.zw;
  // Sixteenths of a texel.
  v_radius = a_body_radius / 16.0;
  v_contacts[0] = a_contacts0;
  v_contacts[1] = a_contacts1;
  v_contacts[2] = a_contacts2;
  v_opacity = a_layer_opacity.y / 255.0;
  gl_Position = vec4(px / u_frame_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}";

const FRAGMENT: &str = "#version 300 es
precision highp float;
uniform highp sampler2DArray u_pages;
in vec2 v_local;
flat in vec3 v_atlas;
flat in float v_radius;
flat in vec2 v_size;
flat in float v_opacity;
flat in vec4 v_contacts[3];
out vec4 color;
vec2 contact_offset(vec2 p, vec2 contact) {
  float depth = length(contact), line = 1.0 - depth;
  if (depth < 1e-4) return vec2(0.0);
  vec2 towards = contact / depth;
  float ahead = max(dot(p, towards), 0.0);
  float within = max(1.0 - (dot(p, p) - ahead * ahead) / (1.0 - line * line), 0.0);
  return towards * depth * ahead * ahead / (line * line) * within;
}
void main() {
  vec2 offset = vec2(0.0);
  if (v_radius > 0.0) {
    vec2 p = v_local / v_radius;
    for (int i = 0; i < 3; i++) {
      offset += contact_offset(p, v_contacts[i].xy) + contact_offset(p, v_contacts[i].zw);
    }
  }
  vec2 texel = clamp(v_local + floor(v_size * 0.5) + offset * v_radius, vec2(0.5), v_size - 0.5);
  vec2 uv = (v_atlas.xy + texel) / vec2(textureSize(u_pages, 0).xy);
  color = texture(u_pages, vec3(uv, v_atlas.z)) * v_opacity;
}";

/// Vertex attributes of an instance: location, components, type, offset in bytes. Signed shorts are normalized.
const ATTRIBUTES: [(u32, i32, u32, i32); 7] = [
    (0, 4, Gl::FLOAT, 0),
    (1, 4, Gl::UNSIGNED_SHORT, 16),
    (2, 2, Gl::UNSIGNED_BYTE, 24),
    (3, 1, Gl::UNSIGNED_SHORT, 26),
    (4, 4, Gl::SHORT, 28),
    (5, 4, Gl::SHORT, 36),
    (6, 4, Gl::SHORT, 44),
];

/// Makes the program, which reads instances of `stride` bytes from the buffer that is bound. Returns the uniform of the frame's
/// size.
///
/// # Errors
/// Where a shader or the program is refused.
pub fn prepare(gl: &Gl, stride: usize) -> Result<WebGlUniformLocation, RendererError> {
    let program = link(gl)?;
    gl.use_program(Some(&program));
    for (location, count, kind, offset) in ATTRIBUTES {
        gl.enable_vertex_attrib_array(location);
        gl.vertex_attrib_pointer_with_i32(location, count, kind, kind == Gl::SHORT, stride as i32, offset);
        gl.vertex_attrib_divisor(location, 1);
    }
    gl.enable(Gl::BLEND);
    gl.blend_func(Gl::ONE, Gl::ONE_MINUS_SRC_ALPHA);
    gl.get_uniform_location(&program, "u_frame_size").ok_or(RendererError::NoResource("uniform"))
}

fn link(gl: &Gl) -> Result<WebGlProgram, RendererError> {
    let program = gl.create_program().ok_or(RendererError::NoResource("program"))?;
    for (kind, name, source) in
        [(Gl::VERTEX_SHADER, "vertex shader", VERTEX), (Gl::FRAGMENT_SHADER, "fragment shader", FRAGMENT)]
    {
        gl.attach_shader(&program, &compile(gl, kind, name, source)?);
    }
    gl.link_program(&program);
    if !gl.get_program_parameter(&program, Gl::LINK_STATUS).is_truthy() {
        return Err(refused(gl, "program", gl.get_program_info_log(&program)));
    }
    Ok(program)
}

fn compile(gl: &Gl, kind: u32, name: &'static str, source: &str) -> Result<WebGlShader, RendererError> {
    let shader = gl.create_shader(kind).ok_or(RendererError::NoResource("shader"))?;
    gl.shader_source(&shader, source);
    gl.compile_shader(&shader);
    if !gl.get_shader_parameter(&shader, Gl::COMPILE_STATUS).is_truthy() {
        return Err(refused(gl, name, gl.get_shader_info_log(&shader)));
    }
    Ok(shader)
}

/// A GPU that was just taken away refuses everything: that is no fault of the shader.
fn refused(gl: &Gl, what: &'static str, log: Option<String>) -> RendererError {
    if gl.is_context_lost() {
        return RendererError::NoResource("GPU: it was taken away");
    }
    RendererError::Shader(what, log.unwrap_or_default())
}
