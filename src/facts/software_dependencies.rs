//! Facts of the checks in group software dependencies.

#[allow(unused_imports)]
use super::fact::{Fact, Keep, Kind::*, Source::*, facts};

facts! {
    /// The version of .NET Framework that Setup asks for.
    FrameworkWanted: Text, source = Line("*This computer requires .NET Framework {} (");
    /// Version of the IIS URL Rewrite module; an answer is only `installed` or `missing`.
    IISURLRewriteVersion: Text, ask = true, choices = &["installed", "missing"],
        probe = Some(r"$(if ($v = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\IIS Extensions\URL Rewrite' -ErrorAction SilentlyContinue).Version) { $v } else { 'missing' })");
    /// What was found of the speech runtime; a log prints only the type name.
    SpeechRedist: Text;
    /// Is the speech platform runtime of UCMA installed?
    SpeechRuntimeInstalled: Flag, source = Own, ask = true,
        probe = Some(r"[bool](Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*' -ErrorAction SilentlyContinue | Where-Object DisplayName -like 'Microsoft Server Speech Platform Runtime*')");
    /// Version of the UCMA runtime; an answer is only `installed` or `missing`.
    UcmaRedistVersion: Text, ask = true, choices = &["installed", "missing"],
        probe = Some(r"$(if ($v = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\UCMA\{902F4F35-D5DC-4363-8671-D5EF0D26C21D}' -ErrorAction SilentlyContinue).Version) { $v } else { 'missing' })");
    /// Is the 64-bit Visual C++ 2013 runtime installed?
    VCRedist2013Installed: Flag, ask = true, probe = Some(r#"Test-Path "$env:SystemRoot\System32\msvcr120.dll""#);
    /// Version of the library of Visual C++ 2013.
    FileVersionMsvcr120: Version;
    /// Is the 64-bit Visual C++ 2012 runtime installed?
    VCRedist2012Installed: Flag, source = Own, ask = true, probe = Some(r#"Test-Path "$env:SystemRoot\System32\msvcr110.dll""#);
    /// The .NET Framework version that Setup's message asks for.
    RequiredFramework: Text, source = Line("*This computer requires .NET Framework {} (");
    /// Is the registry key of the language packs there?
    LanguagePacksKeyPresent: Flag, source = Own, ask = true, probe = Some(r"Test-Path 'HKLM:\SOFTWARE\Microsoft\ExchangeServer\v15\Language Packs'");
    /// Does Setup run from a whole, unchanged copy of the media?
    SetupMediaComplete: Flag, source = Own, ask = true;
    /// Handed to the readiness checks: is there room for the language packs?
    SufficientLanguagePackDiskSpace: Flag, source = Line("User specified parameters:* -SufficientLanguagePackDiskSpace:'{}'");
    /// Handed to the readiness checks: does the version of the language packs fit?
    LanguagePackVersioning: Flag, source = Line("User specified parameters:* -LanguagePackVersioning:'{}'");
    /// Are the 64-bit Office 2010 Filter Packs installed?
    FilterPackInstalled: Flag, source = Own, ask = true;
    /// Is Service Pack 1 of the Office 2010 Filter Packs installed?
    FilterPackSp1Installed: Flag, source = Own, ask = true;
    /// Is Windows Identity Foundation (KB974405) installed?
    KB974405Installed: Flag, source = Own, ask = true;
    /// Is the Unified Messaging language that is to be added already there?
    UMLanguageAlreadyInstalled: Flag, source = Own, ask = true;
}
