//! Builds of Exchange Server: the version that Setup writes, and the release it belongs to.
//!
//! Source: Microsoft's list of Exchange build numbers and release dates; security updates without a date there are from the
//! version tables of Microsoft's support scripts.

use std::sync::OnceLock;

use crate::facts::packed::{Writer, packed};

/// What kind of release a build is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It has setup media of its own: RTM, SP1, a cumulative update.
    Media,
    /// A security or hotfix update; as `Setup version` it means that Setup was started from the installed `V15\Bin`.
    Update,
    /// A pre-release.
    Preview,
}
use Kind::*;

/// A build: version, release name, kind.
pub type Build = ([u16; 4], &'static str, Kind);

/// Known builds, ascending: version, release name, date (`YYYY-MM-DD`, empty where none is published; for those who keep
/// the list), kind. Read by the compiler only; at run time there is [`builds`].
static BUILDS: &[([u16; 4], &str, &str, Kind)] = &[
    ([15, 0, 516, 32], "RTM", "2012-12-03", Media),
    ([15, 0, 620, 29], "CU1", "2013-04-02", Media),
    ([15, 0, 712, 24], "CU2", "2013-07-09", Media),
    ([15, 0, 775, 38], "CU3", "2013-11-25", Media),
    ([15, 0, 847, 32], "SP1", "2014-02-25", Media),
    ([15, 0, 847, 64], "SP1 Mar21SU", "2021-03-02", Update),
    ([15, 0, 913, 22], "CU5", "2014-05-27", Media),
    ([15, 0, 995, 29], "CU6", "2014-08-26", Media),
    ([15, 0, 1044, 25], "CU7", "2014-12-09", Media),
    ([15, 0, 1076, 9], "CU8", "2015-03-17", Media),
    ([15, 0, 1104, 5], "CU9", "2015-06-17", Media),
    ([15, 0, 1130, 7], "CU10", "2015-09-15", Media),
    ([15, 0, 1156, 6], "CU11", "2015-12-15", Media),
    ([15, 0, 1178, 4], "CU12", "2016-03-15", Media),
    ([15, 0, 1210, 3], "CU13", "2016-06-21", Media),
    ([15, 0, 1236, 3], "CU14", "2016-09-20", Media),
    ([15, 0, 1263, 5], "CU15", "2016-12-13", Media),
    ([15, 0, 1293, 2], "CU16", "2017-03-21", Media),
    ([15, 0, 1320, 4], "CU17", "2017-06-27", Media),
    ([15, 0, 1347, 2], "CU18", "2017-09-19", Media),
    ([15, 0, 1347, 5], "CU18 Mar18SU", "", Update),
    ([15, 0, 1365, 1], "CU19", "2017-12-19", Media),
    ([15, 0, 1365, 3], "CU19 Mar18SU", "", Update),
    ([15, 0, 1365, 7], "CU19 May18SU", "", Update),
    ([15, 0, 1367, 3], "CU20", "2018-03-20", Media),
    ([15, 0, 1367, 6], "CU20 May18SU", "", Update),
    ([15, 0, 1367, 9], "CU20 Aug18SU", "", Update),
    ([15, 0, 1395, 4], "CU21", "2018-06-19", Media),
    ([15, 0, 1395, 7], "CU21 Aug18SU", "", Update),
    ([15, 0, 1395, 8], "CU21 Oct18SU", "", Update),
    ([15, 0, 1395, 10], "CU21 Jan19SU", "", Update),
    ([15, 0, 1395, 12], "CU21 Mar21SU", "2021-03-02", Update),
    ([15, 0, 1473, 3], "CU22", "2019-02-12", Media),
    ([15, 0, 1473, 4], "CU22 Apr19SU", "", Update),
    ([15, 0, 1473, 5], "CU22 Jun19SU", "", Update),
    ([15, 0, 1473, 6], "CU22 Mar21SU", "2021-03-02", Update),
    ([15, 0, 1497, 2], "CU23", "2019-06-18", Media),
    ([15, 0, 1497, 3], "CU23 Jul19SU", "", Update),
    ([15, 0, 1497, 4], "CU23 Nov19SU", "", Update),
    ([15, 0, 1497, 6], "CU23 Feb20SU", "", Update),
    ([15, 0, 1497, 7], "CU23 Oct20SU", "", Update),
    ([15, 0, 1497, 8], "CU23 Nov20SU", "", Update),
    ([15, 0, 1497, 10], "CU23 Dec20SU", "", Update),
    ([15, 0, 1497, 12], "CU23 Mar21SU", "2021-03-02", Update),
    ([15, 0, 1497, 15], "CU23 Apr21SU", "2021-04-13", Update),
    ([15, 0, 1497, 18], "CU23 May21SU", "2021-05-11", Update),
    ([15, 0, 1497, 23], "CU23 Jul21SU", "2021-07-13", Update),
    ([15, 0, 1497, 24], "CU23 Oct21SU", "2021-10-12", Update),
    ([15, 0, 1497, 26], "CU23 Nov21SU", "2021-11-09", Update),
    ([15, 0, 1497, 28], "CU23 Jan22SU", "2022-01-11", Update),
    ([15, 0, 1497, 33], "CU23 Mar22SU", "2022-03-08", Update),
    ([15, 0, 1497, 36], "CU23 May22SU", "2022-05-10", Update),
    ([15, 0, 1497, 40], "CU23 Aug22SU", "2022-08-09", Update),
    ([15, 0, 1497, 42], "CU23 Oct22SU", "2022-10-11", Update),
    ([15, 0, 1497, 44], "CU23 Nov22SU", "2022-11-08", Update),
    ([15, 0, 1497, 45], "CU23 Jan23SU", "2023-01-10", Update),
    ([15, 0, 1497, 47], "CU23 Feb23SU", "2023-02-14", Update),
    ([15, 0, 1497, 48], "CU23 Mar23SU", "2023-03-14", Update),
    ([15, 1, 225, 16], "Preview", "2015-07-22", Preview),
    ([15, 1, 225, 42], "RTM", "2015-10-01", Media),
    ([15, 1, 396, 30], "CU1", "2016-03-15", Media),
    ([15, 1, 466, 34], "CU2", "2016-06-21", Media),
    ([15, 1, 544, 27], "CU3", "2016-09-20", Media),
    ([15, 1, 669, 32], "CU4", "2016-12-13", Media),
    ([15, 1, 845, 34], "CU5", "2017-03-21", Media),
    ([15, 1, 1034, 26], "CU6", "2017-06-27", Media),
    ([15, 1, 1261, 35], "CU7", "2017-09-19", Media),
    ([15, 1, 1261, 39], "CU7 Mar18SU", "", Update),
    ([15, 1, 1415, 2], "CU8", "2017-12-19", Media),
    ([15, 1, 1415, 4], "CU8 Mar18SU", "", Update),
    ([15, 1, 1415, 7], "CU8 May18SU", "", Update),
    ([15, 1, 1415, 10], "CU8 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1466, 3], "CU9", "2018-03-20", Media),
    ([15, 1, 1466, 8], "CU9 May18SU", "", Update),
    ([15, 1, 1466, 9], "CU9 Aug18SU", "", Update),
    ([15, 1, 1466, 16], "CU9 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1531, 3], "CU10", "2018-06-19", Media),
    ([15, 1, 1531, 6], "CU10 Aug18SU", "", Update),
    ([15, 1, 1531, 8], "CU10 Oct18SU", "", Update),
    ([15, 1, 1531, 10], "CU10 Jan19SU", "", Update),
    ([15, 1, 1531, 12], "CU10 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1591, 10], "CU11", "2018-10-16", Media),
    ([15, 1, 1591, 11], "CU11 Dec18SU", "", Update),
    ([15, 1, 1591, 13], "CU11 Jan19SU", "", Update),
    ([15, 1, 1591, 16], "CU11 Apr19SU", "", Update),
    ([15, 1, 1591, 17], "CU11 Jun19SU", "", Update),
    ([15, 1, 1591, 18], "CU11 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1713, 5], "CU12", "2019-02-12", Media),
    ([15, 1, 1713, 6], "CU12 Apr19SU", "", Update),
    ([15, 1, 1713, 7], "CU12 Jun19SU", "", Update),
    ([15, 1, 1713, 8], "CU12 Jul19SU", "", Update),
    ([15, 1, 1713, 9], "CU12 Sep19SU", "", Update),
    ([15, 1, 1713, 10], "CU12 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1779, 2], "CU13", "2019-06-18", Media),
    ([15, 1, 1779, 4], "CU13 Jul19SU", "", Update),
    ([15, 1, 1779, 5], "CU13 Sep19SU", "", Update),
    ([15, 1, 1779, 7], "CU13 Nov19SU", "", Update),
    ([15, 1, 1779, 8], "CU13 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1847, 3], "CU14", "2019-09-17", Media),
    ([15, 1, 1847, 5], "CU14 Nov19SU", "", Update),
    ([15, 1, 1847, 7], "CU14 Feb20SU", "", Update),
    ([15, 1, 1847, 10], "CU14 Mar20SU", "", Update),
    ([15, 1, 1847, 12], "CU14 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1913, 5], "CU15", "2019-12-17", Media),
    ([15, 1, 1913, 7], "CU15 Feb20SU", "", Update),
    ([15, 1, 1913, 10], "CU15 Mar20SU", "", Update),
    ([15, 1, 1913, 12], "CU15 Mar21SU", "2021-03-02", Update),
    ([15, 1, 1979, 3], "CU16", "2020-03-17", Media),
    ([15, 1, 1979, 6], "CU16 Sep20SU", "", Update),
    ([15, 1, 1979, 8], "CU16 Mar21SU", "2021-03-02", Update),
    ([15, 1, 2044, 4], "CU17", "2020-06-16", Media),
    ([15, 1, 2044, 6], "CU17 Sep20SU", "", Update),
    ([15, 1, 2044, 7], "CU17 Oct20SU", "", Update),
    ([15, 1, 2044, 8], "CU17 Nov20SU", "", Update),
    ([15, 1, 2044, 12], "CU17 Dec20SU", "", Update),
    ([15, 1, 2044, 13], "CU17 Mar21SU", "2021-03-02", Update),
    ([15, 1, 2106, 2], "CU18", "2020-09-15", Media),
    ([15, 1, 2106, 3], "CU18 Oct20SU", "", Update),
    ([15, 1, 2106, 4], "CU18 Nov20SU", "", Update),
    ([15, 1, 2106, 6], "CU18 Dec20SU", "", Update),
    ([15, 1, 2106, 8], "CU18 Feb21SU", "", Update),
    ([15, 1, 2106, 13], "CU18 Mar21SU", "2021-03-02", Update),
    ([15, 1, 2176, 2], "CU19", "2020-12-15", Media),
    ([15, 1, 2176, 4], "CU19 Feb21SU", "", Update),
    ([15, 1, 2176, 9], "CU19 Mar21SU", "2021-03-02", Update),
    ([15, 1, 2176, 12], "CU19 Apr21SU", "2021-04-13", Update),
    ([15, 1, 2176, 14], "CU19 May21SU", "2021-05-11", Update),
    ([15, 1, 2242, 4], "CU20", "2021-03-16", Media),
    ([15, 1, 2242, 8], "CU20 Apr21SU", "2021-04-13", Update),
    ([15, 1, 2242, 10], "CU20 May21SU", "2021-05-11", Update),
    ([15, 1, 2242, 12], "CU20 Jul21SU", "2021-07-13", Update),
    ([15, 1, 2308, 8], "CU21", "2021-06-29", Media),
    ([15, 1, 2308, 14], "CU21 Jul21SU", "2021-07-13", Update),
    ([15, 1, 2308, 15], "CU21 Oct21SU", "2021-10-12", Update),
    ([15, 1, 2308, 20], "CU21 Nov21SU", "2021-11-09", Update),
    ([15, 1, 2308, 21], "CU21 Jan22SU", "2022-01-11", Update),
    ([15, 1, 2308, 27], "CU21 Mar22SU", "2022-03-08", Update),
    ([15, 1, 2375, 7], "CU22", "2021-09-28", Media),
    ([15, 1, 2375, 12], "CU22 Oct21SU", "2021-10-12", Update),
    ([15, 1, 2375, 17], "CU22 Nov21SU", "2021-11-09", Update),
    ([15, 1, 2375, 18], "CU22 Jan22SU", "2022-01-11", Update),
    ([15, 1, 2375, 24], "CU22 Mar22SU", "2022-03-08", Update),
    ([15, 1, 2375, 28], "CU22 May22SU", "2022-05-10", Update),
    ([15, 1, 2375, 31], "CU22 Aug22SU", "2022-08-09", Update),
    ([15, 1, 2375, 32], "CU22 Oct22SU", "2022-10-11", Update),
    ([15, 1, 2375, 37], "CU22 Nov22SU", "2022-11-08", Update),
    ([15, 1, 2507, 6], "CU23", "2022-04-20", Media),
    ([15, 1, 2507, 9], "CU23 May22SU", "2022-05-10", Update),
    ([15, 1, 2507, 12], "CU23 Aug22SU", "2022-08-09", Update),
    ([15, 1, 2507, 13], "CU23 Oct22SU", "2022-10-11", Update),
    ([15, 1, 2507, 16], "CU23 Nov22SU", "2022-11-08", Update),
    ([15, 1, 2507, 17], "CU23 Jan23SU", "2023-01-10", Update),
    ([15, 1, 2507, 21], "CU23 Feb23SU", "2023-02-14", Update),
    ([15, 1, 2507, 23], "CU23 Mar23SU", "2023-03-14", Update),
    ([15, 1, 2507, 27], "CU23 Jun23SU", "2023-06-13", Update),
    ([15, 1, 2507, 31], "CU23 Aug23SU", "2023-08-08", Update),
    ([15, 1, 2507, 32], "CU23 Aug23SUv2", "2023-08-15", Update),
    ([15, 1, 2507, 34], "CU23 Oct23SU", "2023-10-10", Update),
    ([15, 1, 2507, 35], "CU23 Nov23SU", "2023-11-14", Update),
    ([15, 1, 2507, 37], "CU23 Mar24SU", "2024-03-12", Update),
    ([15, 1, 2507, 39], "CU23 Apr24HU", "2024-04-23", Update),
    ([15, 1, 2507, 43], "CU23 Nov24SU", "2024-11-12", Update),
    ([15, 1, 2507, 44], "CU23 Nov24SUv2", "2024-11-27", Update),
    ([15, 1, 2507, 55], "CU23 Apr25HU", "2025-04-18", Update),
    ([15, 1, 2507, 57], "CU23 May25HU", "2025-05-29", Update),
    ([15, 1, 2507, 58], "CU23 Aug25SU", "2025-08-12", Update),
    ([15, 1, 2507, 59], "CU23 Sep25HU", "2025-09-08", Update),
    ([15, 1, 2507, 61], "CU23 Oct25SU", "2025-10-14", Update),
    ([15, 1, 2507, 63], "CU23 Dec25SU", "2025-12-09", Update),
    ([15, 1, 2507, 66], "CU23 Feb26SU", "2026-02-10", Update),
    ([15, 2, 196, 0], "Preview", "2018-07-24", Preview),
    ([15, 2, 221, 12], "RTM", "2018-10-22", Media),
    ([15, 2, 221, 18], "RTM Mar21SU", "2021-03-02", Update),
    ([15, 2, 330, 5], "CU1", "2019-02-12", Media),
    ([15, 2, 330, 7], "CU1 Apr19SU", "", Update),
    ([15, 2, 330, 8], "CU1 Jun19SU", "", Update),
    ([15, 2, 330, 9], "CU1 Jul19SU", "", Update),
    ([15, 2, 330, 10], "CU1 Sep19SU", "", Update),
    ([15, 2, 330, 11], "CU1 Mar21SU", "2021-03-02", Update),
    ([15, 2, 397, 3], "CU2", "2019-06-18", Media),
    ([15, 2, 397, 5], "CU2 Jul19SU", "", Update),
    ([15, 2, 397, 6], "CU2 Sep19SU", "", Update),
    ([15, 2, 397, 9], "CU2 Nov19SU", "", Update),
    ([15, 2, 397, 11], "CU2 Mar21SU", "2021-03-02", Update),
    ([15, 2, 464, 5], "CU3", "2019-09-17", Media),
    ([15, 2, 464, 7], "CU3 Nov19SU", "", Update),
    ([15, 2, 464, 11], "CU3 Feb20SU", "", Update),
    ([15, 2, 464, 14], "CU3 Mar20SU", "", Update),
    ([15, 2, 464, 15], "CU3 Mar21SU", "2021-03-02", Update),
    ([15, 2, 529, 5], "CU4", "2019-12-17", Media),
    ([15, 2, 529, 8], "CU4 Feb20SU", "", Update),
    ([15, 2, 529, 11], "CU4 Mar20SU", "", Update),
    ([15, 2, 529, 13], "CU4 Mar21SU", "2021-03-02", Update),
    ([15, 2, 595, 3], "CU5", "2020-03-17", Media),
    ([15, 2, 595, 6], "CU5 Sep20SU", "", Update),
    ([15, 2, 595, 8], "CU5 Mar21SU", "2021-03-02", Update),
    ([15, 2, 659, 4], "CU6", "2020-06-16", Media),
    ([15, 2, 659, 6], "CU6 Sep20SU", "", Update),
    ([15, 2, 659, 7], "CU6 Oct20SU", "", Update),
    ([15, 2, 659, 8], "CU6 Nov20SU", "", Update),
    ([15, 2, 659, 11], "CU6 Dec20SU", "", Update),
    ([15, 2, 659, 12], "CU6 Mar21SU", "2021-03-02", Update),
    ([15, 2, 721, 2], "CU7", "2020-09-15", Media),
    ([15, 2, 721, 3], "CU7 Oct20SU", "", Update),
    ([15, 2, 721, 4], "CU7 Nov20SU", "", Update),
    ([15, 2, 721, 6], "CU7 Dec20SU", "", Update),
    ([15, 2, 721, 8], "CU7 Feb21SU", "", Update),
    ([15, 2, 721, 13], "CU7 Mar21SU", "2021-03-02", Update),
    ([15, 2, 792, 3], "CU8", "2020-12-15", Media),
    ([15, 2, 792, 5], "CU8 Feb21SU", "", Update),
    ([15, 2, 792, 10], "CU8 Mar21SU", "2021-03-02", Update),
    ([15, 2, 792, 13], "CU8 Apr21SU", "2021-04-13", Update),
    ([15, 2, 792, 15], "CU8 May21SU", "2021-05-11", Update),
    ([15, 2, 858, 5], "CU9", "2021-03-16", Media),
    ([15, 2, 858, 10], "CU9 Apr21SU", "2021-04-13", Update),
    ([15, 2, 858, 12], "CU9 May21SU", "2021-05-11", Update),
    ([15, 2, 858, 15], "CU9 Jul21SU", "2021-07-13", Update),
    ([15, 2, 922, 7], "CU10", "2021-06-29", Media),
    ([15, 2, 922, 13], "CU10 Jul21SU", "2021-07-13", Update),
    ([15, 2, 922, 14], "CU10 Oct21SU", "2021-10-12", Update),
    ([15, 2, 922, 19], "CU10 Nov21SU", "2021-11-09", Update),
    ([15, 2, 922, 20], "CU10 Jan22SU", "2022-01-11", Update),
    ([15, 2, 922, 27], "CU10 Mar22SU", "2022-03-08", Update),
    ([15, 2, 986, 5], "CU11", "2021-09-28", Media),
    ([15, 2, 986, 9], "CU11 Oct21SU", "2021-10-12", Update),
    ([15, 2, 986, 14], "CU11 Nov21SU", "2021-11-09", Update),
    ([15, 2, 986, 15], "CU11 Jan22SU", "2022-01-11", Update),
    ([15, 2, 986, 22], "CU11 Mar22SU", "2022-03-08", Update),
    ([15, 2, 986, 26], "CU11 May22SU", "2022-05-10", Update),
    ([15, 2, 986, 29], "CU11 Aug22SU", "2022-08-09", Update),
    ([15, 2, 986, 30], "CU11 Oct22SU", "2022-10-11", Update),
    ([15, 2, 986, 36], "CU11 Nov22SU", "2022-11-08", Update),
    ([15, 2, 986, 37], "CU11 Jan23SU", "2023-01-10", Update),
    ([15, 2, 986, 41], "CU11 Feb23SU", "2023-02-14", Update),
    ([15, 2, 986, 42], "CU11 Mar23SU", "2023-03-14", Update),
    ([15, 2, 1118, 7], "CU12", "2022-04-20", Media),
    ([15, 2, 1118, 9], "CU12 May22SU", "2022-05-10", Update),
    ([15, 2, 1118, 12], "CU12 Aug22SU", "2022-08-09", Update),
    ([15, 2, 1118, 15], "CU12 Oct22SU", "2022-10-11", Update),
    ([15, 2, 1118, 20], "CU12 Nov22SU", "2022-11-08", Update),
    ([15, 2, 1118, 21], "CU12 Jan23SU", "2023-01-10", Update),
    ([15, 2, 1118, 25], "CU12 Feb23SU", "2023-02-14", Update),
    ([15, 2, 1118, 26], "CU12 Mar23SU", "2023-03-14", Update),
    ([15, 2, 1118, 30], "CU12 Jun23SU", "2023-06-13", Update),
    ([15, 2, 1118, 36], "CU12 Aug23SU", "2023-08-08", Update),
    ([15, 2, 1118, 37], "CU12 Aug23SUv2", "2023-08-15", Update),
    ([15, 2, 1118, 39], "CU12 Oct23SU", "2023-10-10", Update),
    ([15, 2, 1118, 40], "CU12 Nov23SU", "2023-11-14", Update),
    ([15, 2, 1258, 12], "CU13", "2023-05-03", Media),
    ([15, 2, 1258, 16], "CU13 Jun23SU", "2023-06-13", Update),
    ([15, 2, 1258, 23], "CU13 Aug23SU", "2023-08-08", Update),
    ([15, 2, 1258, 25], "CU13 Aug23SUv2", "2023-08-15", Update),
    ([15, 2, 1258, 27], "CU13 Oct23SU", "2023-10-10", Update),
    ([15, 2, 1258, 28], "CU13 Nov23SU", "2023-11-14", Update),
    ([15, 2, 1258, 32], "CU13 Mar24SU", "2024-03-12", Update),
    ([15, 2, 1258, 34], "CU13 Apr24HU", "2024-04-23", Update),
    ([15, 2, 1258, 38], "CU13 Nov24SU", "2024-11-12", Update),
    ([15, 2, 1258, 39], "CU13 Nov24SUv2", "2024-11-27", Update),
    ([15, 2, 1544, 4], "CU14", "2024-02-13", Media),
    ([15, 2, 1544, 9], "CU14 Mar24SU", "2024-03-12", Update),
    ([15, 2, 1544, 11], "CU14 Apr24HU", "2024-04-23", Update),
    ([15, 2, 1544, 13], "CU14 Nov24SU", "2024-11-12", Update),
    ([15, 2, 1544, 14], "CU14 Nov24SUv2", "2024-11-27", Update),
    ([15, 2, 1544, 25], "CU14 Apr25HU", "2025-04-18", Update),
    ([15, 2, 1544, 27], "CU14 May25HU", "2025-05-29", Update),
    ([15, 2, 1544, 33], "CU14 Aug25SU", "2025-08-12", Update),
    ([15, 2, 1544, 34], "CU14 Sep25HU", "2025-09-08", Update),
    ([15, 2, 1544, 36], "CU14 Oct25SU", "2025-10-14", Update),
    ([15, 2, 1544, 37], "CU14 Dec25SU", "2025-12-09", Update),
    ([15, 2, 1544, 39], "CU14 Feb26SU", "2026-02-10", Update),
    ([15, 2, 1748, 10], "CU15", "2025-02-10", Media),
    ([15, 2, 1748, 24], "CU15 Apr25HU", "2025-04-18", Update),
    ([15, 2, 1748, 26], "CU15 May25HU", "2025-05-29", Update),
    ([15, 2, 1748, 36], "CU15 Aug25SU", "2025-08-12", Update),
    ([15, 2, 1748, 37], "CU15 Sep25HU", "2025-09-08", Update),
    ([15, 2, 1748, 39], "CU15 Oct25SU", "2025-10-14", Update),
    ([15, 2, 1748, 42], "CU15 Dec25SU", "2025-12-09", Update),
    ([15, 2, 1748, 43], "CU15 Feb26SU", "2026-02-10", Update),
    ([15, 2, 2562, 17], "RTM", "2025-07-01", Media),
    ([15, 2, 2562, 20], "RTM Aug25SU", "2025-08-12", Update),
    ([15, 2, 2562, 27], "RTM Sep25HU", "2025-09-08", Update),
    ([15, 2, 2562, 29], "RTM Oct25SU", "2025-10-14", Update),
    ([15, 2, 2562, 35], "RTM Dec25SU", "2025-12-09", Update),
    ([15, 2, 2562, 37], "RTM Feb26SU", "2026-02-10", Update),
    ([15, 2, 2562, 41], "RTM May26HU", "2026-05-07", Update),
];

const KINDS: [Kind; 4] = [Media, Update, Preview, Preview];

const WRITTEN: Writer = {
    let mut out = Writer::new();
    let mut at = 0;
    out.word(BUILDS.len());
    while at < BUILDS.len() {
        out.text(BUILDS[at].1);
        at += 1;
    }
    let mut part = 0;
    while part < 4 {
        at = 0;
        while at < BUILDS.len() {
            out.word(BUILDS[at].0[part] as usize);
            at += 1;
        }
        part += 1;
    }
    at = 0;
    while at < BUILDS.len() {
        out.byte(BUILDS[at].3 as usize);
        at += 1;
    }
    out
};

/// Known builds, ascending.
pub fn builds() -> &'static [Build] {
    static ALL: OnceLock<Vec<Build>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut from = packed!(WRITTEN);
        let mut all = Vec::new();
        for _ in 0..from.word() {
            all.push(([0; 4], from.text(), Media));
        }
        for part in 0..4 {
            for build in &mut all {
                build.0[part] = from.word() as u16;
            }
        }
        for build in &mut all {
            build.2 = KINDS[from.byte() & 3];
        }
        all
    })
}

/// The product of a version, by the first three numbers: 15.2 below build 2562 is 2019, from there on Subscription Edition.
pub fn product(version: [u64; 4]) -> Option<&'static str> {
    match version {
        [15, 0, ..] => Some("2013"),
        [15, 1, ..] => Some("2016"),
        [15, 2, build, _] => Some(if build >= 2562 { "SE" } else { "2019" }),
        _ => None,
    }
}

/// The release a version belongs to: its own, else the release on media with the same first three numbers.
pub fn release(version: [u64; 4]) -> Option<&'static Build> {
    let mut on_media = None;
    for build in builds() {
        let number = build.0.map(u64::from);
        if number == version {
            return Some(build);
        }
        if on_media.is_none() && build.2 == Media && number[..3] == version[..3] {
            on_media = Some(build);
        }
    }
    on_media
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascending_and_found() {
        assert!(builds().windows(2).all(|w| w[0].0 < w[1].0));
        assert!(BUILDS.iter().map(|b| (b.0, b.1, b.3)).eq(builds().iter().copied()));
        assert_eq!(release([15, 2, 1118, 7]).map(|b| b.1), Some("CU12"));
        assert_eq!(release([15, 2, 1118, 9999]).map(|b| b.1), Some("CU12"));
        assert_eq!(release([15, 1, 2176, 9]).map(|b| b.2), Some(Update));
        assert_eq!((product([15, 2, 2562, 17]), product([15, 2, 1748, 10]), product([14, 3, 0, 0])), (Some("SE"), Some("2019"), None));
    }
}
