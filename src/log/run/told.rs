//! What a text tells of a run when it is read as a whole rather than record by record.

use super::state::Run;
use crate::bytes::squeeze::squeezed;
use crate::facts::set::Proof;
use crate::log::root_message::telling;

/// Maximum number of exception types kept of an error.
const MOST_TYPES: usize = 6;

impl Run {
    /// Whether an error has been read that Setup did not survive, or none at all.
    pub fn may_end_in_error(&self) -> bool {
        self.error_open || self.signs.error.is_none()
    }

    /// Takes an error: its chain of exceptions and their types, its first line, and all its lines. An error that was read before
    /// counts more, unless it was cut off or told nothing.
    pub fn tell_error(&mut self, chain: &str, types: Vec<String>, proof: &Proof, lines: Vec<Proof>) {
        self.signs.error.get_or_insert_with(|| proof.clone());
        for name in types {
            if self.exceptions.len() < MOST_TYPES && !self.exceptions.contains(&name) {
                self.exceptions.push(name);
            }
        }
        let Some(root) = telling(chain) else { return };
        let is_better = match &self.root {
            None => true,
            Some(old) => {
                telling(old).is_none_or(|old| squeezed(&root).starts_with(&squeezed(&old)) || squeezed(&old).starts_with(&squeezed(&root)))
            }
        };
        if is_better {
            self.root = Some(root);
            self.root_line = Some(proof.clone());
        }
        for line in lines {
            if !self.key_lines.contains(&line) {
                self.key_lines.push(line);
            }
        }
    }

    /// Takes the sentence that stands below a stage that failed, for a text that shows no error in any other way.
    pub fn tell_sentence(&mut self, sentence: String, proof: Proof) {
        self.first_error.get_or_insert((sentence, proof));
    }

    /// Takes a stage that failed.
    pub fn tell_failed_stage(&mut self, proof: Proof) {
        self.signs.stage_failed.get_or_insert(proof);
    }

    /// Takes Setup's last sentence: that the operation was completed, or was not.
    pub fn tell_end(&mut self, is_completed: bool, proof: Proof) {
        let sign = if is_completed { &mut self.signs.completed } else { &mut self.signs.not_completed };
        sign.get_or_insert(proof);
    }

    /// Takes the product, `2013` to `SE`, and the release of the media, if the text names them.
    pub fn tell_product(&mut self, product: &str, release: Option<String>) {
        self.told_product = Some(product.to_owned());
        self.told_release = release;
    }

    /// Takes the build that is installed.
    pub fn tell_installed(&mut self, build: &str, proof: Proof) {
        self.local_build.get_or_insert_with(|| (build.to_owned(), proof));
    }

    /// Takes the name of the server.
    pub fn tell_server(&mut self, name: &str) {
        self.server_name.get_or_insert_with(|| name.to_owned());
    }
}
