//! Facts of the checks in group windows updates.

#[allow(unused_imports)]
use super::fact::{Fact, Keep, Kind::*, Source::*, facts};

facts! {
    /// Version of kernel32.dll.
    FileVersionKernel32: Version;
    /// Version of refs.sys, the driver of ReFS.
    FileVersionRefs: Version;
    /// Version of the file that the rollup for Windows Server 2012 is known by.
    FileVersionDiscan: Version;
    /// Version of urefs.dll.
    FileVersionUrefs: Version;
    /// Version of sspicli.dll.
    FileVersionSspicli: Version;
    /// Version of the RPC over HTTP library.
    FileVersionRpcHttp: Version;
    /// Is KB2533623 or a later update with it installed?
    KB2533623Installed: Flag, source = Own, ask = true;
    /// Is KB2894875 or a later update with it installed?
    KB2894875Installed: Flag, source = Own, ask = true;
    /// Is KB2822241 or a later update with it installed?
    KB2822241Installed: Flag, source = Own, ask = true;
    /// Is KB2884597 or a later update with it installed?
    KB2884597Installed: Flag, source = Own, ask = true;
    /// Is KB2619234 or a later update with it installed?
    KB2619234Installed: Flag, source = Own, ask = true;
    /// Is KB2999226 or a later update with it installed?
    KB2999226Installed: Flag, source = Own, ask = true;
    /// Last part of the Windows version, which every cumulative update raises.
    WindowsRevision: Number, source = Own, ask = true,
        probe = Some(r"(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').UBR");
}
