//! Advice that is followed helps: where the help line of a rule shows what to write, it is written, to the letter, and the
//! rule is kept afterwards.
//!
//! What a help line can show: `` write `value` ``, `` write `name: value` `` and `` write it as in `name: value` `` take the
//! place of what is underlined, `` add `name: value` `` goes into it, `` set `name` to `value` `` is about another member of
//! the body, and "leave it out" or `` leave `name` out `` takes it away. Of several ways the first is followed.

use std::collections::BTreeSet;

use qwen_request_rules::{
    check::{self, Finding, FindingPlace, Options},
    parameters::Api,
};
use serde_json::{Map, Value as Json};

use crate::{
    body::Body,
    cases::{Case, CaseKind},
    judge,
};

/// What is wrong with the advice for the calls that fail, and which rules show what to write.
pub(crate) fn follow<'c>(cases: impl Iterator<Item = &'c Case>) -> (Vec<String>, BTreeSet<&'static str>) {
    let mut faults = Vec::new();
    let mut able = BTreeSet::new();
    for case in cases.filter(|case| case.kind == CaseKind::Fails) {
        let Some(rule) = &case.rule else { continue };
        let body = Body::of(&case.call);
        // A member that is there twice is lost on the way to a value of `serde_json`.
        let Ok(json) = serde_json::from_str::<Json>(&body.as_in_the_macro()) else { continue };
        let found = judge::found(body.api, &json, Options::default());
        let of_rule = |found: &&(Finding, String)| found.0.rule.id == *rule;
        let Some((finding, path)) = found.iter().find(of_rule) else { continue };
        let mut followed = json.clone();
        if write(&mut followed, body.api, finding, path).is_none() || followed == json {
            continue;
        }
        able.insert(finding.rule.id);
        let again = judge::found(body.api, &followed, Options::default());
        let is_still_there = |(other, place): &(Finding, String)| {
            other.rule.id == *rule && place == path && other.help == finding.help
        };
        if again.iter().any(is_still_there) {
            faults.push(format!("{}: `{}` is followed in vain: {followed}", case.name, finding.help));
        }
    }
    (faults, able)
}

/// Writes what the help line says; nothing if it does not show it.
fn write(json: &mut Json, api: &'static Api, finding: &Finding, path: &str) -> Option<()> {
    let advice = finding.help.as_str();
    let (holder, key) = path.rsplit_once('.').map_or(("", path), |(holder, key)| (holder, key));
    if let Some(rest) = advice.strip_prefix("leave ") {
        let named = rest.strip_prefix('`').and_then(|rest| rest.split_once("` out")).map(|(name, _)| name);
        let is_it = rest.starts_with("it out") || named == Some(key);
        return is_it.then(|| at(json, holder).as_object_mut()?.remove(key)).flatten().map(drop);
    }
    if let Some(rest) = advice.strip_prefix("set `") {
        let (name, rest) = rest.split_once("` to `")?;
        let (value, _) = rest.split_once('`')?;
        let place = if json.get(name).is_some() { &mut *json } else { json.get_mut(api.parameters?)? };
        place.as_object_mut()?.insert(name.into(), serde_json::from_str(value).ok()?);
        return Some(());
    }
    if let Some(name) = advice.strip_prefix("a parameter with a similar name exists: `") {
        let members = at(json, holder).as_object_mut()?;
        let value = members.remove(key)?;
        members.insert(name.trim_end_matches('`').into(), value);
        return Some(());
    }
    let (verb, rest) = ["add `", "write `", "write it as in `"]
        .iter()
        .find_map(|verb| advice.strip_prefix(verb).map(|rest| (*verb, rest)))?;
    let (shown, _) = rest.split_once('`')?;
    if shown.contains("..") && !shown.contains("...") {
        return None;
    }
    let quoted = format!("`{shown}`");
    let snippet = check::in_json(api, &quoted);
    let snippet = snippet.trim_matches('`');
    let members: Option<Map<String, Json>> = serde_json::from_str(&format!("{{{snippet}}}")).ok();
    let value: Option<Json> = serde_json::from_str(snippet).ok();
    match (finding.place, verb) {
        (FindingPlace::Inside(_), "add `") => at(json, path).as_object_mut()?.extend(members?),
        (FindingPlace::Value(_), "write `" | "write it as in `") => {
            let value = value.or_else(|| members?.remove(key))?;
            *at(json, path) = value;
        }
        (FindingPlace::Key(_), "write `" | "write it as in `") => {
            let holder = at(json, holder).as_object_mut()?;
            let old = holder.remove(key)?;
            match members {
                Some(members) => holder.extend(members),
                None if value.is_none() => _ = holder.insert(snippet.into(), old),
                None => return None,
            }
        }
        _ => return None,
    }
    Some(())
}

fn at<'j>(json: &'j mut Json, path: &str) -> &'j mut Json {
    if path.is_empty() { json } else { judge::member(json, path) }
}
