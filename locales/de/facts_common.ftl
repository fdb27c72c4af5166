# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Windows-Version

fact-WindowsBuild = Windows-Build
    .ask = Welches Windows läuft auf diesem Computer?
    .hint = Der Befehl winver zeigt es.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = Releasenummer von .NET Framework
    .ask = Welches .NET Framework ist installiert?
    .hint = Registrierungswert Release unter NET Framework Setup, NDP, v4, Full.
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

fact-SchemaAdmin = Mitgliedschaft in Schema-Admins
    .ask = Ist das Konto, unter dem Setup läuft, Mitglied von Schema-Admins (Schema Admins)?
    .hint = whoami mit /groups führt die Gruppen der jetzigen Anmeldung auf; nach einer Änderung melden Sie sich ab und wieder an.

fact-EnterpriseAdmin = Mitgliedschaft in Organisations-Admins
    .ask = Ist das Konto, unter dem Setup läuft, Mitglied von Organisations-Admins (Enterprise Admins)?
    .hint = whoami mit /groups führt die Gruppen der jetzigen Anmeldung auf; nach einer Änderung melden Sie sich ab und wieder an.

fact-ExOrgAdmin = Mitgliedschaft in Organization Management
    .ask = Ist das Konto, unter dem Setup läuft, Mitglied von Organization Management?
    .hint = Die Gruppe liegt in der Organisationseinheit Microsoft Exchange Security Groups der Stammdomäne der Gesamtstruktur.

fact-LocalAdmin = Mitgliedschaft in der lokalen Gruppe Administratoren
    .ask = Ist das Konto, unter dem Setup läuft, ein lokaler Administrator, und wurde Setup als Administrator gestartet?
    .hint = Das heißt: gestartet mit „Als Administrator ausführen“.

fact-LocalDomainAdmin = Mitgliedschaft in Domänen-Admins
    .ask = Ist das Konto, unter dem Setup läuft, Mitglied von Domänen-Admins (Domain Admins) in der Domäne dieses Computers?
    .hint = whoami mit /groups führt die Gruppen der jetzigen Anmeldung auf.

fact-ServerAlreadyExists = Exchange-Serverobjekt in Active Directory
    .ask = Gibt es in Active Directory schon ein Exchange-Serverobjekt mit dem Namen dieses Computers?
    .hint = Get-ExchangeServer, ausgeführt auf einem anderen Exchange-Server, listet die Serverobjekte auf.

fact-SiteName = Active Directory-Standort dieses Computers
    .ask = In welchem Active Directory-Standort ist dieser Computer?
    .hint = nltest mit /dsgetsite gibt ihn aus.

fact-SMOSchemaSiteName = Standort des Schemamasters
    .ask = In welchem Active Directory-Standort ist der Schemamaster?
    .hint = Auf einem Domänencontroller nennt netdom query fsmo den Schemamaster; Active Directory-Standorte und -Dienste zeigt seinen Standort.

fact-DomainController = Verwendeter Domänencontroller

fact-DomainControllerSiteName = Standort des verwendeten Domänencontrollers
    .ask = In welchem Active Directory-Standort ist der Domänencontroller, den Setup verwendet?
    .hint = nltest mit /dsgetdc nennt den Domänencontroller und seinen Standort.

fact-ComputerDomain = Domäne dieses Computers
    .ask = Welchen DNS-Namen hat die Domäne dieses Computers?
    .hint = Zum Beispiel contoso.com; der Server-Manager zeigt ihn.

fact-SmoSchemaDomain = Domäne des Schemamasters

fact-DomainRole = Rolle dieses Computers in seiner Domäne
    .ask = Was ist dieser Computer in seiner Domäne?
    .hint = Ein Edge-Transport-Server kommt ohne Domäne aus; alle anderen Rollen brauchen eine.
    .value-0 = Eigenständige Arbeitsstation
    .value-1 = Arbeitsstation in der Domäne
    .value-2 = Eigenständiger Server
    .value-3 = Mitgliedsserver
    .value-4 = Domänencontroller
    .value-5 = Domänencontroller mit der PDC-Rolle

fact-WasSetupStartedFromGUI = Start über den Setup-Assistenten
    .ask = Wurde Setup als Assistent gestartet, nicht über die Befehlszeile?
    .hint = Manche Prüfungen laufen nur bei einem von beiden.

fact-ComputerNameDnsFullyQualified = Vollständiger Name dieses Computers
    .ask = Welchen vollqualifizierten Namen hat dieser Computer?
    .hint = Zum Beispiel ex01.contoso.com; ein Name ohne Punkt heißt, dass das DNS-Suffix fehlt.

fact-CurrentLogOn = Angemeldetes Konto
    .ask = Unter welchem Konto läuft Setup?
    .hint = whoami gibt es aus, zum Beispiel CONTOSO\admin.

fact-AdInitError = Fehler beim Lesen von Active Directory

fact-PrepareDomain = Vorzubereitende Domäne

fact-PrepareOrganization = In diesem Lauf vorzubereitende Organisation
    .ask = Muss dieser Lauf die Exchange-Organisation in Active Directory vorbereiten?
    .hint = Ja bei /PrepareAD und wenn /PrepareAD dieses Builds noch nicht ausgeführt wurde.

fact-PrepareSchema = In diesem Lauf zu erweiterndes Schema
    .ask = Muss dieser Lauf das Schema erweitern?
    .hint = Ja bei /PrepareSchema oder /PrepareAD und wenn das Schema für diesen Build noch nicht erweitert wurde.

fact-ExchangeVersion = Exchange-Version des Installationsmediums

fact-SidExOrgAdmins = SID von Organization Management

fact-ServerManagement = Mitgliedschaft in Server Management
    .ask = Ist das Konto, unter dem Setup läuft, Mitglied von Server Management?
    .hint = whoami mit /groups führt die Gruppen der jetzigen Anmeldung auf.

fact-InstalledWindowsFeatures = Installierte Windows-Features

fact-ComputerDomainDN = Distinguished Name der Domäne dieses Computers

fact-LocalComputerDomainDN = Domänenobjekt dieses Computers

fact-LocalServerName = Kurzname dieses Computers
    .ask = Welchen Kurznamen hat dieser Computer?
    .hint = hostname gibt ihn aus, zum Beispiel EX01.

fact-NewProvisionedServerName = Name des vorab bereitzustellenden Servers

fact-RootDN = Stammdomäne der Gesamtstruktur

fact-Windows10Version = Windows Server 2016 oder höher

fact-WindowsPath = Windows-Ordner

fact-Product = Exchange-Version
    .ask = Welches Exchange installieren oder aktualisieren Sie?
    .hint = Es zählt das Installationsmedium, von dem Setup gestartet wird.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = Build des Installationsmediums
    .ask = Welchen Build hat das Installationsmedium?
    .hint = Eigenschaften von setup.exe, Details; zum Beispiel 15.2.1748.10.

fact-InstalledBuild = Bisher installierter Build
    .ask = Welcher Exchange-Build ist auf diesem Server jetzt installiert?
    .hint = „Programme und Features“ zeigt ihn neben Exchange; leer lassen, wenn es keinen gibt.

fact-Operation = Vorgang
    .ask = Was soll Setup tun?
    .hint = Ein kumulatives Update auf einem Exchange-Server zu installieren ist ein Upgrade.
    .value-install = Exchange installieren
    .value-upgrade = Ein kumulatives Update installieren
    .value-uninstall = Exchange deinstallieren
    .value-recover-server = Einen Server wiederherstellen (/Mode:RecoverServer)
    .value-prepare-schema = Das Schema erweitern (/PrepareSchema)
    .value-prepare-ad = Active Directory vorbereiten (/PrepareAD)
    .value-prepare-domain = Eine Domäne vorbereiten (/PrepareDomain)
    .value-language-pack = Ein Unified Messaging-Sprachpaket hinzufügen oder entfernen

fact-AskedRole = Zu installierende Rolle
    .ask = Welche Rolle soll dieser Server haben?
    .hint = Viele Prüfungen betreffen nur eine Rolle.
    .value-mailbox = Postfach
    .value-client-access = Clientzugriff (Exchange 2013)
    .value-edge = Edge-Transport
    .value-management-tools = Nur Verwaltungstools

fact-Interface = Assistent oder Befehlszeile

fact-SchemaUpdateStatus = Schema nicht auf dem Stand dieses Builds
    .ask = Muss das Schema für diesen Build noch erweitert werden?
    .hint = Nein, sobald /PrepareSchema oder /PrepareAD dieses Builds ausgeführt und repliziert ist.

fact-OrganizationUpdateStatus = Organisation nicht auf dem Stand dieses Builds
    .ask = Muss die Exchange-Organisation für diesen Build noch vorbereitet werden?
    .hint = Nein, sobald /PrepareAD dieses Builds ausgeführt und repliziert ist.

fact-DomainUpdateStatus = Domäne nicht auf dem Stand dieses Builds
    .ask = Muss die Domäne dieses Computers für diesen Build noch vorbereitet werden?
    .hint = /PrepareAD bereitet die Domäne vor, in der es läuft; jede andere braucht /PrepareDomain oder /PrepareAllDomains.

fact-AdInitializationStatus = Active Directory war lesbar

fact-LoggedOnUser = Konto, das Setup gestartet hat

fact-SchemaMaster = Schemamaster
    .ask = Welcher Domänencontroller ist der Schemamaster?
    .hint = Auf einem Domänencontroller nennt netdom query fsmo ihn.

fact-OrganizationName = Exchange-Organisation
    .ask = Wie heißt die Exchange-Organisation?
    .hint = Get-OrganizationConfig zeigt es auf jedem Exchange-Server; leer lassen, wenn es noch keine gibt.

fact-ChosenDomainController = Von Setup gewählter Domänencontroller

fact-AdValidationReason = Warum Active Directory nicht bestätigt werden konnte

fact-InstallDirectory = Installationsordner von Exchange
    .ask = In welchem Ordner ist Exchange installiert oder soll es installiert werden?
    .hint = Standard ist Exchange Server\V15 unter Programme\Microsoft (Program Files\Microsoft).

fact-SourceDirectory = Ordner, aus dem Setup gestartet wurde
    .ask = Aus welchem Ordner wurde Setup gestartet?
    .hint = Es sollte das Installationsmedium sein, nicht der Ordner Bin eines installierten Exchange.

fact-RootMessage = Meldung des Fehlers

fact-OldestControllerWindows = Windows des ältesten Domänencontrollers
    .ask = Welches Windows läuft auf dem ältesten Domänencontroller der Gesamtstruktur?
    .hint = Active Directory-Benutzer und -Computer, Domain Controllers; oder Get-ADDomainController -Filter * für jede Domäne.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = Windows des neuesten Domänencontrollers
    .ask = Welches Windows läuft auf dem neuesten Domänencontroller der Gesamtstruktur?
    .hint = Active Directory-Benutzer und -Computer, Domain Controllers; oder Get-ADDomainController -Filter * für jede Domäne.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
