//! Facts of the checks in group network_and_dns.

use super::fact::{Kind::*, facts};
use super::form::Form;

facts! {
    /// Host name of the computer in DNS, without the domain.
    ComputerNameDnsHostname: Text, form = Form::Host, ask = true, probe = Some("[Net.Dns]::GetHostName()");
    /// NetBIOS name of the computer.
    ComputerNameNetBIOS: Text, form = Form::Host, ask = true, probe = Some("$env:COMPUTERNAME");
    /// DNS domain of the computer; empty where it has no primary DNS suffix.
    ComputerNameDnsDomain: Text, form = Form::Domain, ask = true,
        probe = Some("[Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().DomainName");
    /// Network adapter.
    NicCaption: Text;
    /// DNS server of an adapter.
    DnsAddress: Text, form = Form::Address;
    /// The DNS server Setup asks.
    PrimaryDns: Text, form = Form::Address;
    /// Address in the host record of this computer; empty where the DNS server has none.
    HostRecord: Text, form = Form::Address, ask = true,
        probe = Some("(Resolve-DnsName ([Net.Dns]::GetHostEntry('').HostName) -Type A -DnsOnly -ErrorAction SilentlyContinue | Select-Object -First 1).IPAddress");
    /// Does the DNS server answer on its port?
    PrimaryDNSPortAvailable: Flag, ask = true,
        probe = Some("$(try{(New-Object Net.Sockets.TcpClient(@((Get-DnsClientServerAddress -AddressFamily IPv4).ServerAddresses)[0],53)).Connected}catch{$false})");
}
