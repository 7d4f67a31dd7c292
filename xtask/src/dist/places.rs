//! Takes out of the WebAssembly where in the sources each panic stands. The compiler puts the name of a file, a line and a
//! column beside everything that could fail: 3 kB of each visit that tell a person nothing. What went wrong is still said;
//! `cargo xtask serve` says where.

/// A part of the program's memory as it starts.
struct Part {
    /// Where it will lie in memory.
    address: usize,
    /// Where it stands in the file.
    at: usize,
    length: usize,
}

/// The section of a WebAssembly file that holds memory.
const DATA: u8 = 11;
/// `i32.const`, which gives the address of a part.
const I32_CONST: u8 = 0x41;

/// The same program with every place empty; none if this is not WebAssembly as the compiler writes it. The bytes keep their
/// number: what is taken out becomes zeros.
pub fn without(wasm: &[u8]) -> Option<Vec<u8>> {
    let parts = parts(wasm)?;
    let mut out = wasm.to_vec();
    for part in &parts {
        let words = (part.at..part.at + part.length).skip((4 - part.address % 4) % 4).step_by(4);
        for at in words {
            if let Some(name) = file_name(wasm, &parts, at, part.at + part.length) {
                // An empty text lies anywhere but at zero.
                out[at..at + 16].copy_from_slice(&[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
                out[name].fill(0);
            }
        }
    }
    Some(out)
}

/// Where in the file the name of a source stands, if the four numbers here are a place: address and length of the name, line,
/// column.
fn file_name(wasm: &[u8], parts: &[Part], at: usize, end: usize) -> Option<std::ops::Range<usize>> {
    let number = |nth: usize| Some(u32::from_le_bytes(*wasm[at + 4 * nth..end].first_chunk()?) as usize);
    let (address, length, line, column) = (number(0)?, number(1)?, number(2)?, number(3)?);
    let likely = (4..256).contains(&length) && (1..50_000).contains(&line) && (1..1_000).contains(&column);
    let part = parts
        .iter()
        .find(|part| likely && part.address <= address && address + length <= part.address + part.length)?;
    let name = part.at + address - part.address;
    wasm[name..name + length].ends_with(b".rs").then_some(name..name + length)
}

fn parts(wasm: &[u8]) -> Option<Vec<Part>> {
    let mut at = 8;
    loop {
        let kind = *wasm.get(at)?;
        at += 1;
        let length = number(wasm, &mut at)?;
        if kind == DATA {
            let count = number(wasm, &mut at)?;
            return (0..count).map(|_| part(wasm, &mut at)).collect();
        }
        at += length;
    }
}

/// A part with its address: all that the compiler writes.
fn part(wasm: &[u8], at: &mut usize) -> Option<Part> {
    let [0, I32_CONST, ..] = wasm.get(*at..)? else { return None };
    *at += 2;
    let address = number(wasm, at)?;
    // The end of the address.
    *at += 1;
    let length = number(wasm, at)?;
    let part = Part { address, at: *at, length };
    *at += length;
    (*at <= wasm.len()).then_some(part)
}

/// A number of seven bits a byte, the lowest first.
fn number(wasm: &[u8], at: &mut usize) -> Option<usize> {
    let mut value = 0;
    for shift in (0..35).step_by(7) {
        let byte = *wasm.get(*at)?;
        *at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A program with one part of memory at address 1,024 (written in two bytes).
    fn program(memory: &[u8]) -> Vec<u8> {
        let length = u8::try_from(memory.len()).unwrap();
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend([DATA, length + 7, 1, 0, I32_CONST, 0x80, 0x08, 0x0b, length]);
        wasm.extend(memory);
        wasm
    }

    fn numbers(four: [u32; 4]) -> Vec<u8> {
        four.into_iter().flat_map(u32::to_le_bytes).collect()
    }

    #[test]
    fn a_place_becomes_empty_and_all_else_stays() {
        let place = [b"src/ui.rs...".to_vec(), numbers([1024, 9, 12, 5]), b"words".to_vec()].concat();
        let empty = [vec![0; 9], b"...".to_vec(), numbers([1, 0, 0, 0]), b"words".to_vec()].concat();
        assert_eq!(without(&program(&place)).unwrap(), program(&empty));
    }

    #[test]
    fn other_texts_and_other_numbers_stay() {
        for numbers in [numbers([1024, 8, 12, 5]), numbers([1024, 9, 0, 5]), numbers([4000, 9, 12, 5])] {
            let other = program(&[b"src/ui.rs...".to_vec(), numbers].concat());
            assert_eq!(without(&other).unwrap(), other);
        }
    }

    #[test]
    fn what_is_no_program_is_refused() {
        assert!(without(b"").is_none());
        assert!(without(&program(b"words")[..12]).is_none());
    }
}
