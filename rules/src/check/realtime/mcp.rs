//! MCP servers of a session: what the service takes as their address, names and headers.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::is_of_type;
use crate::{document::Node, parameters::ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "mcp_name_form",
        "`server_label` has 1 to 64 letters, digits, `_` and `-`; a name in `allowed_tools` may have `.`, too.",
        &[],
        mcp_name_form,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "mcp_server_url",
        "`server_url` is an `https` address on port 443 of at most 4096 characters, without user info and fragment.",
        &[],
        mcp_server_url,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "mcp_headers",
        "An MCP server has at most 16 further headers; names have at most 128 characters and are none of those that the service \
         sets, values have at most 8192.",
        &[],
        mcp_headers,
    )
    .on(&[ApiFamily::Realtime]),
];

/// Source of all three: the client events of Qwen-Omni, with Qwen3.8-Omni, of autumn 2026.
fn servers<'d>(request: &Request<'d>) -> impl Iterator<Item = Node<'d>> + use<'d> {
    request.parameter("tools").elements()
}

fn mcp_name_form(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in servers(request) {
        let is_mcp = is_of_type(tool, "mcp");
        let label = tool.member("server_label");
        let wrong = label.text_is(|text| !is_name(text, "_-"));
        findings.judge(is_mcp.and(wrong), FindingPlace::Value(label.id()), |_| {
            explain!(
                "`server_label` must be 1 to 64 letters, digits, `_` and `-`, found {}", label.shown();
                "write a name such as `maps`"
            )
        });
        for name in tool.member("allowed_tools").elements() {
            let wrong = name.text_is(|text| !is_name(text, "_-."));
            findings.judge(is_mcp.and(wrong), FindingPlace::Value(name.id()), |_| {
                explain!(
                    "the name of a tool must be 1 to 64 letters, digits, `_`, `.` and `-`, found {}", name.shown();
                    "write a name such as `find_route`"
                )
            });
        }
    }
}

fn is_name(text: &str, others: &str) -> bool {
    const LONGEST: usize = 64;
    (1..=LONGEST).contains(&text.len())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || others.contains(letter))
}

fn mcp_server_url(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in servers(request) {
        let url = tool.member("server_url");
        let wrong = url.text_is(|text| !is_server_url(text));
        findings.judge(is_of_type(tool, "mcp").and(wrong), FindingPlace::Value(url.id()), |_| {
            explain!(
                "`server_url` must be an `https` address on port 443 of at most 4096 characters, without user info \
                 and fragment, found {}", url.shown();
                "write it as in `server_url: \"https://example.com/mcp\"`"
            )
        });
    }
}

fn is_server_url(url: &str) -> bool {
    const LONGEST: usize = 4096;
    const SCHEME: &str = "https://";
    let begins = url.get(..SCHEME.len()).is_some_and(|scheme| scheme.eq_ignore_ascii_case(SCHEME));
    let authority =
        url.get(SCHEME.len()..).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    // An IPv6 address has colons inside its brackets.
    let port = authority.rsplit(']').next().and_then(|end| end.split_once(':')).map(|(_, port)| port);
    begins
        && url.chars().count() <= LONGEST
        && !authority.is_empty()
        && !authority.contains('@')
        && !url.contains('#')
        && port.is_none_or(|port| port == "443")
}

/// Headers that the service sets by itself.
const RESERVED: &[&str] = &[
    "host",
    "authorization",
    "connection",
    "content-length",
    "transfer-encoding",
    "accept",
    "content-type",
    "forwarded",
    "cookie",
    "origin",
    "upgrade",
    "te",
    "trailer",
];

/// How names of headers that it sets begin.
const RESERVED_PREFIXES: &[&str] = &["mcp-", "proxy-", "x-forwarded-"];

fn mcp_headers(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 16;
    const LONGEST_NAME: usize = 128;
    const LONGEST_VALUE: usize = 8192;
    for tool in servers(request) {
        let is_mcp = is_of_type(tool, "mcp");
        let headers = tool.member("headers");
        let names: alloc::vec::Vec<&str> = headers.members().filter_map(Node::key).collect();
        let hidden = if headers.hides_members() { Truth::open(headers.id()) } else { Truth::No };
        let too_many = headers.count_members(&names).exceeds(MOST);
        findings.judge(is_mcp.and(too_many.or(hidden)), FindingPlace::Value(headers.id()), |_| {
            explain!("an MCP server must have at most {MOST} headers, found {}", names.len(); "leave some out")
        });
        for header in headers.members() {
            let name = header.key().unwrap_or_default();
            let is_long = !(1..=LONGEST_NAME).contains(&name.chars().count());
            let broken = header.is_present().and((is_long || is_reserved(name)).into());
            findings.judge(is_mcp.and(broken), FindingPlace::Key(header.id()), |_| {
                explain!(
                    "a header for an MCP server must have a name of 1 to {LONGEST_NAME} characters that the service does \
                     not set by itself, found `{}`", name;
                    "write another name; what stands in `Authorization` belongs into `authorization`"
                )
            });
            let too_long = header.text_is(|text| text.chars().count() > LONGEST_VALUE);
            findings.judge(is_mcp.and(too_long), FindingPlace::Value(header.id()), |written| {
                explain!(
                    "the value of a header must be at most {LONGEST_VALUE} characters long, found {}",
                    written.text(header).chars().count();
                    "write a shorter value"
                )
            });
        }
    }
}

fn is_reserved(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    RESERVED.contains(&name.as_str()) || RESERVED_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}
