# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Windows version

fact-WindowsBuild = Windows build
    .ask = Which Windows runs on this computer?
    .hint = The command winver shows it.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = Release number of .NET Framework
    .ask = Which .NET Framework is installed?
    .hint = Registry value Release under NET Framework Setup, NDP, v4, Full.
    .value-378389 = 4.5
    .value-378758 = 4.5.1
    .value-379893 = 4.5.2
    .value-393297 = 4.6
    .value-394271 = 4.6.1
    .value-394806 = 4.6.2
    .value-460805 = 4.7
    .value-461310 = 4.7.1
    .value-461814 = 4.7.2
    .value-528049 = 4.8
    .value-533325 = 4.8.1

fact-SchemaAdmin = Membership in Schema Admins
    .ask = Is the account that runs Setup a member of Schema Admins?
    .hint = whoami, with /groups, lists the groups of the current sign-in; after a change, sign out and in.

fact-EnterpriseAdmin = Membership in Enterprise Admins
    .ask = Is the account that runs Setup a member of Enterprise Admins?
    .hint = whoami, with /groups, lists the groups of the current sign-in; after a change, sign out and in.

fact-ExOrgAdmin = Membership in Organization Management
    .ask = Is the account that runs Setup a member of Organization Management?
    .hint = The group is in the Microsoft Exchange Security Groups unit of the forest’s root domain.

fact-LocalAdmin = Membership in the local Administrators group
    .ask = Is the account that runs Setup a local administrator, and was Setup started elevated?
    .hint = Elevated means started with Run as administrator.

fact-LocalDomainAdmin = Membership in Domain Admins
    .ask = Is the account that runs Setup a member of Domain Admins in this computer’s domain?
    .hint = whoami, with /groups, lists the groups of the current sign-in.

fact-ServerAlreadyExists = Exchange server object in Active Directory
    .ask = Does Active Directory already hold an Exchange server object with this computer’s name?
    .hint = Get-ExchangeServer, run on another Exchange server, lists them.

fact-SiteName = Active Directory site of this computer
    .ask = In which Active Directory site is this computer?
    .hint = nltest, with /dsgetsite, prints it.

fact-SMOSchemaSiteName = Site of the schema master
    .ask = In which Active Directory site is the schema master?
    .hint = On a domain controller, netdom query fsmo names the schema master; Active Directory Sites and Services shows its site.

fact-DomainController = Domain controller that was used

fact-DomainControllerSiteName = Site of the domain controller that was used
    .ask = In which Active Directory site is the domain controller that Setup uses?
    .hint = nltest, with /dsgetdc, names the controller and its site.

fact-ComputerDomain = Domain of this computer
    .ask = What is the DNS name of this computer’s domain?
    .hint = For example contoso.com; Server Manager shows it.

fact-SmoSchemaDomain = Domain of the schema master

fact-DomainRole = Role of this computer in its domain
    .ask = What is this computer in its domain?
    .hint = Edge Transport servers may stand alone; all other roles need a domain.
    .value-0 = Stand-alone workstation
    .value-1 = Member workstation
    .value-2 = Stand-alone server
    .value-3 = Member server
    .value-4 = Domain controller
    .value-5 = Domain controller with the PDC role

fact-WasSetupStartedFromGUI = Start from the Setup wizard
    .ask = Was Setup started as the wizard, not from the command line?
    .hint = Some checks run only in one of the two.

fact-ComputerNameDnsFullyQualified = Full name of this computer
    .ask = What is the fully qualified name of this computer?
    .hint = For example ex01.contoso.com; a name without a dot means that the DNS suffix is missing.

fact-CurrentLogOn = Logged-on account
    .ask = Which account runs Setup?
    .hint = whoami prints it, for example CONTOSO\admin.

fact-AdInitError = Error on reading Active Directory

fact-PrepareDomain = Domain to prepare

fact-PrepareOrganization = Organization to prepare in this attempt
    .ask = Does this attempt have to prepare the Exchange organization in Active Directory?
    .hint = Yes with /PrepareAD, and if /PrepareAD of this build hasn’t been run yet.

fact-PrepareSchema = Schema to extend in this attempt
    .ask = Does this attempt have to extend the schema?
    .hint = Yes with /PrepareSchema or /PrepareAD, and if the schema hasn’t been extended for this build yet.

fact-ExchangeVersion = Exchange release of the media

fact-SidExOrgAdmins = SID of Organization Management

fact-ServerManagement = Membership in Server Management
    .ask = Is the account that runs Setup a member of Server Management?
    .hint = whoami, with /groups, lists the groups of the current sign-in.

fact-InstalledWindowsFeatures = Installed Windows features

fact-ComputerDomainDN = Distinguished name of this computer’s domain

fact-LocalComputerDomainDN = Domain object of this computer

fact-LocalServerName = Short name of this computer
    .ask = What is the short name of this computer?
    .hint = hostname prints it, for example EX01.

fact-NewProvisionedServerName = Name of the server to provision

fact-RootDN = Root domain of the forest

fact-Windows10Version = Windows Server 2016 or later

fact-WindowsPath = Windows folder

fact-Product = Exchange release
    .ask = Which Exchange do you install or update?
    .hint = What counts is the media that Setup is started from.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = Build of the media
    .ask = Which build is the media?
    .hint = Properties of setup.exe, Details; for example 15.2.1748.10.

fact-InstalledBuild = Build installed before
    .ask = Which Exchange build is installed on this server now?
    .hint = Programs and Features shows it beside Exchange; leave it open if there is none.

fact-Operation = Operation
    .ask = What is Setup asked to do?
    .hint = Installing a cumulative update on an Exchange server is an upgrade.
    .value-install = Install Exchange
    .value-upgrade = Install a cumulative update
    .value-uninstall = Uninstall Exchange
    .value-recover-server = Recover a server (/Mode:RecoverServer)
    .value-prepare-schema = Extend the schema (/PrepareSchema)
    .value-prepare-ad = Prepare Active Directory (/PrepareAD)
    .value-prepare-domain = Prepare a domain (/PrepareDomain)
    .value-language-pack = Add or remove a Unified Messaging language pack

fact-AskedRole = Role to install
    .ask = Which role is this server to have?
    .hint = Many checks concern one role only.
    .value-mailbox = Mailbox
    .value-client-access = Client Access (Exchange 2013)
    .value-edge = Edge Transport
    .value-management-tools = Management tools only

fact-Interface = Wizard or command line

fact-SchemaUpdateStatus = Schema behind this build
    .ask = Does the schema still have to be extended for this build?
    .hint = No, once /PrepareSchema or /PrepareAD of this build has run and replicated.

fact-OrganizationUpdateStatus = Organization behind this build
    .ask = Does the Exchange organization still have to be prepared for this build?
    .hint = No, once /PrepareAD of this build has run and replicated.

fact-DomainUpdateStatus = Domain behind this build
    .ask = Does this computer’s domain still have to be prepared for this build?
    .hint = /PrepareAD prepares the domain it runs in; every other one needs /PrepareDomain or /PrepareAllDomains.

fact-AdInitializationStatus = Active Directory could be read

fact-LoggedOnUser = Account that started Setup

fact-SchemaMaster = Schema master
    .ask = Which domain controller is the schema master?
    .hint = On a domain controller, netdom query fsmo names it.

fact-OrganizationName = Exchange organization
    .ask = What is the name of the Exchange organization?
    .hint = Get-OrganizationConfig shows it on any Exchange server; leave it open if there is none yet.

fact-ChosenDomainController = Domain controller chosen by Setup

fact-AdValidationReason = Why Active Directory could not be validated

fact-InstallDirectory = Installation folder of Exchange
    .ask = In which folder is Exchange (to be) installed?
    .hint = By default Exchange Server\V15 under Program Files\Microsoft.

fact-SourceDirectory = Folder Setup was started from
    .ask = From which folder was Setup started?
    .hint = It should be the media, not the Bin folder of an installed Exchange.

fact-RootMessage = Message of the error

fact-OldestControllerWindows = Windows of the oldest domain controller
    .ask = Which Windows does the oldest domain controller of the forest run?
    .hint = Active Directory Users and Computers, Domain Controllers; or Get-ADDomainController -Filter * for each domain.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = Windows of the newest domain controller
    .ask = Which Windows does the newest domain controller of the forest run?
    .hint = Active Directory Users and Computers, Domain Controllers; or Get-ADDomainController -Filter * for each domain.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
