//! Facts of the checks in group hybrid_and_cloud.

use super::fact::{Keep, Kind::*, Source::*, facts};
use super::form::Form;

facts! {
    /// Do objects of a hybrid deployment exist in the local organization?
    IsHybridObjectFoundOnPremises: Flag, ask = true;
    /// Did Setup get proof, from an export of the tenant's configuration, that the tenant is new enough?
    IsExchangeVersionCorrectForTenant: Flag, ask = true;
    /// Does an organization relationship lack its application URI or its domain names?
    OrganizationRelationshipIncomplete: Flag, source = Own, ask = true;
    /// Application URI that Setup looked for among the organization relationships.
    TargetApplicationUri: Text, form = Form::Uri, source = Line("Searching for {} as the TargetApplicationUri"), keep = Keep::Last;
    /// File given with /TenantOrganizationConfig, then a dot; only the dot where none was given.
    TenantConfigFile: Text, source = Line("Running the Office 365 tenant hybrid test with input file at: {}"), keep = Keep::Last;
    /// Is the export of the tenant's configuration missing, empty or damaged?
    TenantConfigUnreadable: Flag, source = Own, ask = true;
    /// Can the server reach the Office Config Service?
    MitigationEndpointReachable: Flag, source = Own, ask = true,
        probe = Some("$(try{(New-Object Net.Sockets.TcpClient('officeclient.microsoft.com',443)).Connected}catch{$false})");
}
