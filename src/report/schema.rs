//! The JSON Schema of the report. It is made of the types, so that it can't fall behind them.

use schemars::generate::SchemaSettings;

use super::model::{Report, SCHEMA};

/// Returns the schema of what is written. Objects may get further fields: readers ignore those they do not know.
pub fn schema() -> serde_json::Value {
    let mut schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Report>();
    schema.insert("title".to_owned(), SCHEMA.into());
    schema.to_value()
}
