//! As much of HTTP as a test server needs. A thread for each connection and one request on each: browsers open
//! connections ahead of need, and none of them may keep another waiting.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// What a browser asks for.
pub struct Request {
    /// `GET`, `HEAD`, `POST`.
    pub method: String,
    /// Path and query.
    pub address: String,
    /// What it sends along.
    pub body: String,
}

/// What it gets.
pub struct Answer {
    /// 200 or 404.
    pub status: u16,
    /// Name and value of each.
    pub headers: Vec<(&'static str, String)>,
    /// The file.
    pub body: Vec<u8>,
}

/// Answers every connection until the program ends.
pub fn serve(listener: TcpListener, answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) {
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            // A browser that goes away in between needs no answer.
            thread::spawn(move || converse(&stream, &*answer).ok());
        }
    });
}

fn converse(stream: &TcpStream, answer: &(dyn Fn(&Request) -> Answer + Send + Sync)) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    if let Some(request) = read(BufReader::new(stream))? {
        write(stream, &request, &answer(&request))?;
    }
    Ok(())
}

/// Nothing if the browser closes without a word.
fn read(mut from: BufReader<&TcpStream>) -> std::io::Result<Option<Request>> {
    let mut first = String::new();
    from.read_line(&mut first)?;
    let mut words = first.split_whitespace().map(String::from);
    let (Some(method), Some(address)) = (words.next(), words.next()) else { return Ok(None) };
    let mut body = vec![0; length_of_body(&mut from)?];
    from.read_exact(&mut body)?;
    Ok(Some(Request { method, address, body: String::from_utf8_lossy(&body).into_owned() }))
}

fn length_of_body(from: &mut BufReader<&TcpStream>) -> std::io::Result<usize> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        from.read_line(&mut line)?;
        match line.trim().split_once(':') {
            None => return Ok(length),
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().unwrap_or(0);
            }
            Some(_) => {}
        }
    }
}

fn write(mut to: &TcpStream, request: &Request, answer: &Answer) -> std::io::Result<()> {
    let words = if answer.status == 200 { "OK" } else { "Not Found" };
    let headers: Vec<_> = answer.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let (status, length) = (answer.status, answer.body.len());
    let fixed = format!("HTTP/1.1 {status} {words}\r\nConnection: close\r\nContent-Length: {length}\r\n");
    let head = format!("{fixed}{}\r\n", headers.concat());
    to.write_all(head.as_bytes())?;
    if request.method != "HEAD" {
        to.write_all(&answer.body)?;
    }
    to.flush()
}
