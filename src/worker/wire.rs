//! Plain data between Rust and JavaScript: serde over JavaScript's own values. The browser has read the JSON already, so no
//! parser of our own is paid for; numbers are JavaScript's (exact up to 2^53).

use js_sys::{Array, Object, Reflect};
use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, Impossible};
use serde::{Deserialize, Serialize, forward_to_deserialize_any};
use wasm_bindgen::{JsCast, JsValue};

/// The data does not have the expected shape.
#[derive(Debug)]
pub struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unexpected data")
    }
}

impl std::error::Error for Broken {}

impl de::Error for Broken {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Broken
    }
}

impl ser::Error for Broken {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Broken
    }
}

/// Reads a value.
pub fn read<T: for<'de> Deserialize<'de>>(value: &JsValue) -> Result<T, Broken> {
    T::deserialize(Reader(value.clone()))
}

/// Reads JSON.
pub fn parse<T: for<'de> Deserialize<'de>>(json: &str) -> Result<T, Broken> {
    read(&js_sys::JSON::parse(json).map_err(|_| Broken)?)
}

/// Writes a value.
pub fn write<T: Serialize>(value: &T) -> Result<JsValue, Broken> {
    value.serialize(Writer)
}

struct Reader(JsValue);

impl<'de> de::Deserializer<'de> for Reader {
    type Error = Broken;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        if let Some(text) = self.0.as_string() {
            visitor.visit_string(text)
        } else if let Some(number) = self.0.as_f64() {
            visitor.visit_u64(number as u64)
        } else if let Some(flag) = self.0.as_bool() {
            visitor.visit_bool(flag)
        } else if let Some(array) = self.0.dyn_ref::<Array>() {
            visitor.visit_seq(Items { array: array.clone(), at: 0 })
        } else if self.0.is_object() {
            visitor.visit_map(Entries { entries: Object::entries(self.0.unchecked_ref()), at: 0 })
        } else {
            visitor.visit_unit()
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        if self.0.is_null() || self.0.is_undefined() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_map(Fields { object: self.0, fields, value: JsValue::UNDEFINED })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct Items {
    array: Array,
    at: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Broken;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Broken> {
        if self.at >= self.array.length() {
            return Ok(None);
        }
        self.at += 1;
        seed.deserialize(Reader(self.array.get(self.at - 1))).map(Some)
    }
}

struct Entries {
    entries: Array,
    at: u32,
}

impl Entries {
    fn part(&self, which: u32) -> Reader {
        Reader(Array::from(&self.entries.get(self.at)).get(which))
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Broken;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Broken> {
        if self.at >= self.entries.length() {
            return Ok(None);
        }
        seed.deserialize(self.part(0)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Broken> {
        let value = self.part(1);
        self.at += 1;
        seed.deserialize(value)
    }
}

struct Fields {
    object: JsValue,
    fields: &'static [&'static str],
    value: JsValue,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Broken;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Broken> {
        while let Some((name, rest)) = self.fields.split_first() {
            self.fields = rest;
            self.value = super::client::get(&self.object, name);
            if !self.value.is_undefined() {
                let name: de::value::StrDeserializer<'static, Broken> = (*name).into_deserializer();
                return seed.deserialize(name).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Broken> {
        seed.deserialize(Reader(std::mem::replace(&mut self.value, JsValue::UNDEFINED)))
    }
}

struct Writer;

/// An object or an array in the making.
struct Building {
    target: Object,
    key: JsValue,
}

fn building(target: impl Into<Object>) -> Result<Building, Broken> {
    Ok(Building { target: target.into(), key: JsValue::UNDEFINED })
}

impl Building {
    fn put<T: Serialize + ?Sized>(&self, key: &JsValue, value: &T) -> Result<(), Broken> {
        let value = value.serialize(Writer)?;
        Reflect::set(&self.target, key, &value).map(|_| ()).map_err(|_| Broken)
    }
}

macro_rules! write_numbers {
    ($($name:ident $type:ty)*) => {
        $(fn $name(self, number: $type) -> Result<JsValue, Broken> {
            Ok(JsValue::from_f64(number as f64))
        })*
    };
}

impl ser::Serializer for Writer {
    type Ok = JsValue;
    type Error = Broken;
    type SerializeSeq = Building;
    type SerializeTuple = Impossible<JsValue, Broken>;
    type SerializeTupleStruct = Impossible<JsValue, Broken>;
    type SerializeTupleVariant = Impossible<JsValue, Broken>;
    type SerializeMap = Building;
    type SerializeStruct = Building;
    type SerializeStructVariant = Impossible<JsValue, Broken>;

    write_numbers! { serialize_i8 i8 serialize_i16 i16 serialize_i32 i32 serialize_i64 i64 serialize_u8 u8 serialize_u16 u16
    serialize_u32 u32 serialize_u64 u64 serialize_f32 f32 serialize_f64 f64 }

    fn serialize_bool(self, flag: bool) -> Result<JsValue, Broken> {
        Ok(JsValue::from_bool(flag))
    }

    fn serialize_str(self, text: &str) -> Result<JsValue, Broken> {
        Ok(JsValue::from_str(text))
    }

    fn serialize_none(self) -> Result<JsValue, Broken> {
        Ok(JsValue::NULL)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<JsValue, Broken> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<JsValue, Broken> {
        Ok(JsValue::NULL)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Building, Broken> {
        building(Array::new())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Building, Broken> {
        building(Object::new())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Building, Broken> {
        building(Object::new())
    }

    // What the report does not have.
    fn serialize_char(self, _: char) -> Result<JsValue, Broken> {
        Err(Broken)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<JsValue, Broken> {
        Err(Broken)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<JsValue, Broken> {
        Err(Broken)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<JsValue, Broken> {
        Err(Broken)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, _: &T) -> Result<JsValue, Broken> {
        Err(Broken)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: &'static str, _: u32, _: &'static str, _: &T) -> Result<JsValue, Broken> {
        Err(Broken)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Broken> {
        Err(Broken)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Broken> {
        Err(Broken)
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeTupleVariant, Broken> {
        Err(Broken)
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeStructVariant, Broken> {
        Err(Broken)
    }
}

impl ser::SerializeSeq for Building {
    type Ok = JsValue;
    type Error = Broken;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        let value = value.serialize(Writer)?;
        self.target.unchecked_ref::<Array>().push(&value);
        Ok(())
    }

    fn end(self) -> Result<JsValue, Broken> {
        Ok(self.target.into())
    }
}

impl ser::SerializeMap for Building {
    type Ok = JsValue;
    type Error = Broken;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Broken> {
        self.key = key.serialize(Writer)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        self.put(&self.key, value)
    }

    fn end(self) -> Result<JsValue, Broken> {
        Ok(self.target.into())
    }
}

impl ser::SerializeStruct for Building {
    type Ok = JsValue;
    type Error = Broken;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Broken> {
        self.put(&JsValue::from_str(name), value)
    }

    fn end(self) -> Result<JsValue, Broken> {
        Ok(self.target.into())
    }
}
