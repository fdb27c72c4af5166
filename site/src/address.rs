//! Where a page is reached: absolute where the address of the site is known, else relative to the page that names it.

use std::str::FromStr;

use anyhow::{Error, ensure};
use url::Url;

/// The address of the folder that holds `index.html`, with a slash at its end, or none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address(Option<Url>);

impl FromStr for Address {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text.is_empty() {
            return Ok(Self(None));
        }
        let mut url = Url::parse(text)?;
        ensure!(matches!(url.scheme(), "http" | "https"), "it begins with https://");
        ensure!(url.query().is_none() && url.fragment().is_none(), "it ends with the path");
        if !url.path().ends_with('/') {
            url.set_path(&[url.path(), "/"].concat());
        }
        Ok(Self(Some(url)))
    }
}

impl Address {
    /// Whether pages can be named absolutely.
    pub fn is_known(&self) -> bool {
        self.0.is_some()
    }

    /// Names a page by its path in the site, for one that lies `depth` folders deep.
    pub fn of(&self, path: &str, depth: usize) -> String {
        match &self.0 {
            Some(url) => [url.as_str(), path].concat(),
            None if depth == 0 && path.is_empty() => "./".to_owned(),
            None => ["../".repeat(depth).as_str(), path].concat(),
        }
    }

    /// The path of the site on its host, with slashes around it.
    pub fn path(&self) -> &str {
        self.0.as_ref().map_or("/", Url::path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_or_relative() {
        let of = |site: &str| site.parse::<Address>().expect("an address");
        assert_eq!(of("https://docs.contoso.com/setup").of("topics/en/", 3), "https://docs.contoso.com/setup/topics/en/");
        assert_eq!((of("").of("topics/en/", 3), of("").of("", 0)), ("../../../topics/en/".into(), "./".into()));
        assert_eq!((of("https://contoso.com").path(), of("https://contoso.com/a/b").path(), of("").path()), ("/", "/a/b/", "/"));
        for wrong in ["contoso.com", "ftp://contoso.com", "https://contoso.com/?a", "https://contoso.com/#a"] {
            assert!(wrong.parse::<Address>().is_err(), "{wrong}");
        }
    }
}
