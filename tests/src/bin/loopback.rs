//! Runs the loopback Model Studio until its standard input closes, for clients in any language.

use std::io;

use qwen_request_tests::Loopback;

fn main() -> io::Result<()> {
    let studio = Loopback::start()?;
    println!("base URL: {}/compatible-mode/v1", studio.url());
    println!("key: {}", Loopback::KEY);
    io::copy(&mut io::stdin().lock(), &mut io::sink())?;
    Ok(())
}
