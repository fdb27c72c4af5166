# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = Die HTTP-Aktivierung von .NET Framework 3.5.1 fehlt
    .meaning = Unter Windows Server 2008 R2 ist das Feature HTTP-Aktivierung von .NET Framework 3.5.1 nicht installiert. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .why = Die Webdienste von Exchange starten auf diesem Weg.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .step-add-on-2008-r2 = Unter Windows Server 2008 R2 fügen Sie NET-HTTP-Activation hinzu.
    .step-install-successor = Unter Windows Server 2012 oder 2012 R2 installieren Sie AS-HTTP-Activation. Ab Windows Server 2016 gibt es das nicht mehr: Installieren Sie NET-WCF-HTTP-Activation45.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Der Befehl kennzeichnet das Feature Ihres Windows mit [X].
    .command-add-on-2008-r2 = Unter Windows Server 2008 R2: das Feature hinzufügen
    .command-install-on-2012 = Unter Windows Server 2012 oder 2012 R2: das Feature installieren
    .command-install-on-2016 = Unter Windows Server 2016 oder höher: den Nachfolger installieren
    .command-show-state = Den Zustand zeigen

Iis32BitMode = IIS befindet sich im 32-Bit-Kompatibilitätsmodus
    .meaning = Standardmäßig laufen die Anwendungspools dieses Servers mit 32 Bit.
    .why = Die Webkomponenten von Exchange sind 64-Bit-Komponenten und laden dort nicht.
    .cause-default-changed = Der Standardwert wurde für eine andere Webanwendung geändert.
    .cause-configuration-copied = Die IIS-Konfiguration wurde von einem anderen Server kopiert.
    .step-list-pools = Listen Sie die 32-Bit-Pools auf, und notieren Sie die anderer Anwendungen, die bei 32 Bit bleiben müssen.
    .step-set-default = Setzen Sie in den Anwendungspoolstandardwerten „32-Bit-Anwendungen aktivieren“ auf False.
    .step-keep-pool = Geben Sie jedem notierten Pool eine eigene Einstellung, oder verlegen Sie seine Anwendung auf einen anderen Server.
    .step-run-iisreset = Führen Sie iisreset aus (es unterbricht alle Websites dieses Servers) und danach Setup erneut.
    .verify = Der Befehl gibt False aus.
    .caution = 32-Bit-Webanwendungen, die sich auf den Standardwert verlassen, stehen still, bis ihr Pool eine eigene Einstellung hat.
    .command-list-pools = Die 32-Bit-Anwendungspools auflisten
    .command-set-default = Den Standardwert auf 64 Bit setzen
    .command-keep-pool = Einen Pool bei 32 Bit belassen
    .command-restart-iis = IIS neu starten
    .command-show-default = Den Standardwert zeigen

LonghornASPNET = ASP.NET für IIS 7 fehlt
    .meaning = Unter Windows Server 2008 R2 ist das IIS-Feature ASP.NET nicht installiert. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-add-on-2008-r2 = Unter Windows Server 2008 R2 fügen Sie Web-Asp-Net hinzu.
    .step-install-successor = Auf neuerem Windows installieren Sie Web-Asp-Net45.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Der Befehl kennzeichnet das Feature Ihres Windows mit [X].
    .command-add-on-2008-r2 = Unter Windows Server 2008 R2: das Feature hinzufügen
    .command-install-successor = Unter Windows Server 2012 oder höher: den Nachfolger installieren
    .command-show-state = Den Zustand zeigen

LonghornClientCertificateMappingAuthentication = Die Komponente Authentifizierung über Clientzertifikatzuordnung ist erforderlich
    .meaning = Das IIS-Feature Authentifizierung über Clientzertifikatzuordnung (Web-Client-Auth) ist nicht installiert.
    .why = Die Anmeldung mit Zertifikaten braucht es, zum Beispiel von Smartphones über ActiveSync.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Client-Auth.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Client-Auth mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornDirectoryBrowse = Die Verzeichnissuche (Directory Browsing) ist in IIS nicht installiert
    .meaning = Das IIS-Feature Verzeichnissuche (Web-Dir-Browsing) ist nicht installiert.
    .why = Exchange stellt die Optionen dieses Features ein, auch dort, wo die Verzeichnissuche ausgeschaltet bleibt.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Dir-Browsing.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Dir-Browsing mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornHttpErrors = Das Feature HTTP-Fehler ist in IIS nicht installiert
    .meaning = Das IIS-Feature HTTP-Fehler (Web-Http-Errors) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Http-Errors.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Http-Errors mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornHttpLogging = Die HTTP-Protokollierung ist in IIS nicht installiert
    .meaning = Das IIS-Feature HTTP-Protokollierung (Web-Http-Logging) ist nicht installiert.
    .why = Seine Protokolle zeigen, was Outlook, Smartphones und Browser von Exchange wollten.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Http-Logging.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Http-Logging mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornHttpRedirect = Die HTTP-Umleitung ist in IIS nicht installiert
    .meaning = Das IIS-Feature HTTP-Umleitung (Web-Http-Redirect) ist nicht installiert.
    .why = Exchange verwendet es, zum Beispiel um vom Stamm der Website zu Outlook im Web zu führen.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Http-Redirect.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Http-Redirect mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornHttpTracing = Die Ablaufverfolgung fehlgeschlagener Anforderungen ist in IIS nicht installiert
    .meaning = Das IIS-Feature Ablaufverfolgung (Web-Http-Tracing) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Http-Tracing.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Http-Tracing mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornIIS6MetabaseNotInstalled = IIS 6-Kompatibilitätskomponenten nicht installiert: IIS 6-Metabasiskompatibilität
    .meaning = Das IIS-Feature IIS 6-Metabasiskompatibilität (Web-Metabase) ist nicht installiert.
    .why = Setup und die Cmdlets für virtuelle Verzeichnisse verwenden es.
    .cause-tools-only = Auf einem Computer ohne IIS werden nur die Verwaltungstools installiert, oder der Setup-Assistent soll dort Active Directory vorbereiten.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server installieren Sie Web-Metabase.
    .step-enable-on-client = Auf einem Windows-Client, nur für die Verwaltungstools, aktivieren Sie IIS-Metabase.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Metabase mit [X]; auf einem Client zeigt dism sein Feature als aktiviert.
    .command-install-feature = Das Feature installieren
    .command-enable-on-client = Auf einem Windows-Client: das Feature aktivieren
    .command-enable-with-dism = Auf einem Windows-Client: das Feature aktivieren (Exchange 2013)
    .command-show-state = Den Zustand zeigen
    .command-show-client-state = Auf einem Windows-Client: den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = IIS 6-Kompatibilitätskomponenten nicht installiert: IIS 6-Verwaltungskonsole
    .meaning = Das IIS-Feature IIS 6-Verwaltungskonsole (Web-Lgcy-Mgmt-Console) ist nicht installiert. Exchange 2013 verlangt es.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server installieren Sie Web-Lgcy-Mgmt-Console.
    .step-enable-on-client = Auf einem Windows-Client, nur für die Verwaltungstools, aktivieren Sie IIS-LegacySnapIn.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Lgcy-Mgmt-Console mit [X]; auf einem Client zeigt dism sein Feature als aktiviert.
    .command-install-feature = Das Feature installieren
    .command-enable-on-client = Auf einem Windows-Client: das Feature aktivieren
    .command-show-state = Den Zustand zeigen
    .command-show-client-state = Auf einem Windows-Client: den Zustand zeigen

LonghornIIS6WMICompatibility = Die Komponente IIS 6-WMI-Kompatibilität ist erforderlich
    .meaning = Das IIS-Feature IIS 6-WMI-Kompatibilität (Web-WMI) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-WMI.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-WMI mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornIIS7BasicAuthNotInstalled = IIS 7-Komponente nicht installiert: Standardauthentifizierung
    .meaning = Das IIS-Feature Standardauthentifizierung (Web-Basic-Auth) ist nicht installiert.
    .why = Setup konfiguriert sie auf virtuellen Verzeichnissen wie dem von ActiveSync.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Basic-Auth.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Basic-Auth mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = IIS 7-Komponente nicht installiert: Digestauthentifizierung
    .meaning = Das IIS-Feature Digestauthentifizierung (Web-Digest-Auth) ist nicht installiert.
    .why = Virtuelle Verzeichnisse von Exchange können sie anbieten, und Setup konfiguriert sie.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Digest-Auth.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Digest-Auth mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = IIS 7-Komponente nicht installiert: Komprimierung dynamischer Inhalte
    .meaning = Das IIS-Feature Komprimierung dynamischer Inhalte (Web-Dyn-Compression) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Dyn-Compression.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Dyn-Compression mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = IIS 7-Komponente nicht installiert: Komprimierung statischer Inhalte
    .meaning = Das IIS-Feature Komprimierung statischer Inhalte (Web-Stat-Compression) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Stat-Compression.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Stat-Compression mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = Die IIS-Verwaltungskonsole ist nicht installiert
    .meaning = Der IIS-Manager (Web-Mgmt-Console) ist auf diesem Computer nicht installiert.
    .why = Setup und die Exchange-Cmdlets verwenden seine Bibliotheken.
    .cause-tools-only = Es werden nur die Verwaltungstools installiert, auf einem Computer ohne IIS.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server mit Desktop installieren Sie Web-Mgmt-Console. Server Core braucht es nicht.
    .step-enable-on-client = Auf einem Windows-Client, nur für die Verwaltungstools, aktivieren Sie IIS-ManagementConsole.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Mgmt-Console mit [X]; auf einem Client zeigt dism sein Feature als aktiviert.
    .command-install-feature = Das Feature installieren
    .command-enable-on-client = Auf einem Windows-Client: das Feature aktivieren
    .command-show-state = Den Zustand zeigen
    .command-show-client-state = Auf einem Windows-Client: den Zustand zeigen

LonghornIIS7NetExt = Die IIS 7-Komponente für .NET-Erweiterbarkeit ist erforderlich
    .meaning = Unter Windows Server 2008 R2 ist das IIS-Feature .NET-Erweiterbarkeit (Web-Net-Ext) nicht installiert.
    .why = Die Remote-PowerShell von Exchange läuft damit in IIS.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-add-on-2008-r2 = Unter Windows Server 2008 R2 fügen Sie Web-Net-Ext hinzu.
    .step-install-successor = Auf neuerem Windows installieren Sie Web-Net-Ext45: Web-Net-Ext hilft dort nicht.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Der Befehl kennzeichnet das Feature Ihres Windows mit [X].
    .command-add-on-2008-r2 = Unter Windows Server 2008 R2: das Feature hinzufügen
    .command-install-successor = Unter Windows Server 2012 oder höher: den Nachfolger installieren
    .command-show-state = Den Zustand zeigen

LonghornIIS7WindowsAuthNotInstalled = IIS 7-Komponente nicht installiert: Windows-Authentifizierung
    .meaning = Das IIS-Feature Windows-Authentifizierung (Web-Windows-Auth) ist nicht installiert.
    .why = Virtuelle Verzeichnisse von Exchange und die Exchange Management Shell verwenden sie.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Windows-Auth.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Windows-Auth mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

LonghornISAPIFilter = Das Feature ISAPI-Filter ist in IIS nicht installiert
    .meaning = Das IIS-Feature ISAPI-Filter (Web-ISAPI-Filter) ist nicht installiert. Es ist nicht dasselbe wie ISAPI-Erweiterungen (Web-ISAPI-Ext).
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-ISAPI-Filter.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-ISAPI-Filter mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornRequestMonitor = Die Anforderungsüberwachung ist in IIS nicht installiert
    .meaning = Das IIS-Feature Anforderungsüberwachung (Web-Request-Monitor) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Request-Monitor.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Request-Monitor mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornStaticContent = Das Feature Statischer Inhalt ist in IIS nicht installiert
    .meaning = Das IIS-Feature Statischer Inhalt (Web-Static-Content) ist nicht installiert.
    .why = Outlook im Web bekommt darüber seine Bilder, Formatvorlagen und Skripts.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Static-Content.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Static-Content mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

LonghornWASProcessModelInstalled = Der Windows-Prozessaktivierungsdienst – Prozessmodellkomponente erforderlich
    .meaning = Das Feature Prozessmodell (WAS-Process-Model) des Windows-Prozessaktivierungsdiensts ist nicht installiert.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie WAS-Process-Model.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet WAS-Process-Model mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

LonghornWmspdmoxNotInstalled = Die Sprachcodecs von Windows Media fehlen oder sind zu alt
    .meaning = Die Windows-Datei wmspdmod.dll oder wmspdmoe.dll fehlt oder ist zu alt. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .why = Unified Messaging nimmt damit Sprachnachrichten auf und spielt sie ab.
    .cause-media-foundation-missing = Media Foundation ist nicht installiert.
    .cause-files-damaged = Die Dateien wurden entfernt oder beschädigt.
    .step-install-media-foundation = Installieren Sie Server-Media-Foundation.
    .step-repair-system-files = Fehlt eine Datei dann noch oder ist sie beschädigt, reparieren Sie die Systemdateien.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt beide Dateien mit einer Version.
    .command-install-media-foundation = Media Foundation installieren
    .command-repair-system-files = Die Systemdateien reparieren
    .command-show-files = Beide Dateien zeigen

ManagementServiceInstalled = Die Komponente Web-Mgmt-Service ist erforderlich
    .meaning = Das IIS-Feature Verwaltungsdienst (Web-Mgmt-Service) ist nicht installiert.
    .why = Setup schaltet vor den Prüfungen die Remoteverwaltung von IIS ein und startet diesen Dienst neu.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-Mgmt-Service.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-Mgmt-Service mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

NETFramework45FeaturesNotInstalled = Die Features von .NET Framework 4.x sind nicht installiert
    .meaning = Die Windows-Featuregruppe um .NET Framework 4.x, mit ASP.NET und WCF, ist nicht installiert. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-package-only = Installiert wurde nur das Paket von .NET Framework; das Feature ist darin nicht enthalten.
    .cause-removed-later = Die Featuregruppe wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server 2012 oder höher installieren Sie NET-Framework-45-Features.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt NET-Framework-45-Features als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

NETFrameworkNotInstalled = Das Feature .NET Framework 3.5.1 ist nicht installiert
    .meaning = Diesem Windows Server 2008 R2 fehlt das Feature .NET Framework 3.5.1, das Exchange 2013 dort braucht. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .step-add-feature = Unter Windows Server 2008 R2 fügen Sie NET-Framework hinzu.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet NET-Framework mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

RPCOverHTTPproxyNotInstalled = Der RPC-über-HTTP-Proxy ist nicht installiert
    .meaning = Das Windows-Feature RPC-über-HTTP-Proxy (RPC-over-HTTP-proxy) ist nicht installiert.
    .why = Outlook Anywhere braucht es, und Setup verlangt es auch dort, wo alle Clients MAPI über HTTP verwenden.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-thought-needless = Es wurde entfernt, weil alle Clients MAPI über HTTP verwenden.
    .step-install-feature = Installieren Sie RPC-over-HTTP-proxy.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet RPC-over-HTTP-proxy mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

RsatAddsToolsInstalled = Die Windows-Komponente RSAT-ADDS-Tools ist auf diesem Computer nicht installiert
    .meaning = Dieser Lauf muss Active Directory vorbereiten, und dem Computer fehlen die AD DS-Tools dafür.
    .why = Setup erweitert das Schema mit ldifde.exe, das mit ihnen kommt.
    .cause-never-installed = Die Tools wurden auf diesem Server nie installiert.
    .cause-not-prepared = Das ist der erste Exchange-Server, und Active Directory wurde nicht eigens vorbereitet.
    .step-install-tools = Installieren Sie RSAT-ADDS, das RSAT-ADDS-Tools enthält.
    .step-prepare-elsewhere = Oder bereiten Sie Active Directory auf einem Computer in der Domäne und im Standort des Schemamasters vor, der die Tools und das für Exchange nötige .NET Framework hat, zum Beispiel auf einem Domänencontroller dort, mit einem Konto in Schema-Admins (Schema Admins) und Organisations-Admins (Enterprise Admins). Warten Sie dann die Replikation ab. In einer neuen Organisation fügen Sie /OrganizationName mit ihrem Namen hinzu.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet beide mit [X]. Haben Sie Active Directory anderswo vorbereitet, sind stattdessen im nächsten Protokoll Schema Update Required Status und Organization Configuration Update Required Status False.
    .command-install-tools = Die Tools installieren
    .command-prepare-elsewhere = Im Stammordner desselben Installationsmediums: Active Directory vorbereiten
    .command-show-state = Ihren Zustand zeigen

RsatClusteringCmdInterfaceInstalled = Failovercluster-Befehlsschnittstelle (Windows-Feature) nicht installiert
    .meaning = Das Windows-Feature RSAT-Clustering-CmdInterface, das Tool cluster.exe, ist nicht installiert.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-parent-only = Hinzugefügt wurde nur RSAT-Clustering, ohne diesen Teil.
    .step-install-feature = Unter Windows Server 2012 oder höher installieren Sie RSAT-Clustering-CmdInterface.
    .step-check-parts = Fehlt RSAT-Clustering-PowerShell oder, auf einem Windows mit Desktop, RSAT-Clustering-Mgmt, installieren Sie auch das.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt RSAT-Clustering-CmdInterface als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

RsatClusteringInstalled = Die Windows-Komponente RSAT-Clustering ist auf diesem Computer nicht installiert
    .meaning = Die Failoverclustering-Tools (RSAT-Clustering) sind nicht installiert. Meist fehlen auch ihre Teile.
    .why = Exchange verwaltet mit ihnen Database Availability Groups (DAG). Setup verlangt sie auch auf einem Server, der in keiner ist.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-removed-later = Sie wurden später entfernt, zum Beispiel bei einer Härtung.
    .step-install-all = Installieren Sie sie samt den Teilen, die Exchange braucht, mit dem Befehl für Ihr Windows.
    .step-other-checks = Damit sind auch die Prüfungen zu ihren Teilen bestanden.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Der Befehl kennzeichnet die Features, die Sie installiert haben, mit [X]. RSAT-Clustering-AutomationServer braucht Exchange nicht.
    .command-install-on-desktop = Unter Windows Server 2012 oder höher mit Desktop: alle vier installieren
    .command-install-on-core = Unter Server Core: die drei installieren, die Exchange dort braucht
    .command-add-on-2008-r2 = Unter Windows Server 2008 R2, das nur eines hat: es hinzufügen
    .command-show-state = Ihren Zustand zeigen

RsatClusteringMgmtInstalled = Die Windows-Komponente RSAT-Clustering-Mgmt ist auf diesem Computer nicht installiert
    .meaning = Der Failovercluster-Manager (RSAT-Clustering-Mgmt) ist nicht installiert. Server Core hat ihn nicht.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-removed-later = Er wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server 2012 oder höher installieren Sie RSAT-Clustering-Mgmt.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt RSAT-Clustering-Mgmt als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

RsatClusteringPowerShellInstalled = Die Windows-Komponente RSAT-Clustering-PowerShell ist auf diesem Computer nicht installiert
    .meaning = Das PowerShell-Modul für Failovercluster (RSAT-Clustering-PowerShell) ist nicht installiert.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server 2012 oder höher installieren Sie RSAT-Clustering-PowerShell.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt RSAT-Clustering-PowerShell als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

RSATWebServerNotInstalled = Die Tools für Webserver (IIS) sind nicht installiert
    .meaning = Diesem Windows Server 2008 R2 fehlen die Tools für Webserver (IIS), die Exchange 2013 dort braucht. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .step-add-feature = Unter Windows Server 2008 R2 fügen Sie RSAT-Web-Server hinzu.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet RSAT-Web-Server mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

ServerGuiMgmtInfraNotInstalled = Die Windows-Komponente Server-Gui-Mgmt-Infra ist auf diesem Computer nicht installiert
    .meaning = Setup findet das Windows-Feature Server-Gui-Mgmt-Infra (grafische Verwaltungstools) nicht, das es nur in Windows Server 2012 und 2012 R2 gibt. Exchange 2013 und 2016 brauchen ein Windows mit Desktop.
    .cause-interface-missing = Windows wurde als Server Core installiert, oder die Oberfläche wurde entfernt.
    .cause-media-too-old = Exchange 2016 vor CU3 wurde unter Windows Server 2016 gestartet.
    .step-install-interface = Für Exchange 2013 oder 2016 unter Windows Server 2012 oder 2012 R2 installieren Sie die Oberfläche, und starten Sie neu. Findet Windows die Dateien nicht, zeigt IsServerCoreInstalled, wie Sie sie vom Installationsmedium von Windows nehmen.
    .step-use-newer-media = Unter Windows Server 2016 verwenden Sie das Installationsmedium von Exchange 2016 CU3 oder höher. Ist es ein Server Core, installieren Sie Windows mit Desktop neu; das löscht den Server. Neuere Windows-Versionen unterstützt Exchange 2016 nicht.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Unter Windows Server 2012 und 2012 R2 zeigt der Befehl beide Features als Installed; auf neuerem Windows ist die Prüfung bestanden.
    .situation-interface-missing = Windows Server 2012 oder 2012 R2 ohne Oberfläche
    .situation-media-too-old = Windows Server 2016 oder höher, wo es das Feature nicht gibt
    .command-install-interface = Die Oberfläche installieren
    .command-show-state = Den Zustand zeigen

W2K8R2PrepareAdLdifdeNotInstalled = ldifde.exe fehlt zum Vorbereiten von Active Directory
    .meaning = Dieser Lauf muss Active Directory mit ldifde.exe vorbereiten, das auf diesem Computer fehlt.
    .cause-tools-missing = Die AD DS-Tools (RSAT-ADDS) sind nicht installiert.
    .step-install-tools = Installieren Sie RSAT-ADDS: ldifde.exe kommt damit.
    .step-prepare-elsewhere = Oder bereiten Sie Active Directory auf einem Computer in der Domäne und im Standort des Schemamasters vor, der die Tools und das für Exchange nötige .NET Framework hat, mit einem Konto in Organisations-Admins (Enterprise Admins) und, falls sich das Schema ändert, auch in Schema-Admins (Schema Admins). Warten Sie dann die Replikation ab. In einer neuen Organisation fügen Sie /OrganizationName mit ihrem Namen hinzu.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt ldifde.exe mit einer Version. Haben Sie Active Directory anderswo vorbereitet, ist stattdessen im nächsten Protokoll Organization Configuration Update Required Status False.
    .command-install-tools = Die AD DS-Tools installieren
    .command-prepare-elsewhere = Im Stammordner desselben Installationsmediums: Active Directory vorbereiten
    .command-show-file = Die Datei zeigen

W2K8R2PrepareSchemaLdifdeNotInstalled = Das Active Directory-Schema ist nicht auf dem neuesten Stand, und ldifde.exe fehlt
    .meaning = Dieser Lauf muss das Schema erweitern, und diesem Computer fehlt ldifde.exe, das die Schemadateien lädt.
    .cause-tools-missing = Die AD DS-Tools (RSAT-ADDS) sind nicht installiert.
    .step-install-tools = Installieren Sie RSAT-ADDS: ldifde.exe kommt damit.
    .step-prepare-elsewhere = Oder erweitern Sie das Schema auf einem Computer in der Domäne und im Standort des Schemamasters, der die Tools und das für Exchange nötige .NET Framework hat, mit einem Konto in Schema-Admins (Schema Admins) und Organisations-Admins (Enterprise Admins). Warten Sie dann die Replikation ab.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt ldifde.exe mit einer Version. Haben Sie das Schema anderswo erweitert, ist stattdessen im nächsten Protokoll Schema Update Required Status False.
    .command-install-tools = Die AD DS-Tools installieren
    .command-prepare-elsewhere = Im Stammordner desselben Installationsmediums: das Schema erweitern
    .command-show-file = Die Datei zeigen

WcfHttpActivation45Installed = Die WCF-HTTP-Aktivierung ist nicht installiert
    .meaning = Das Windows-Feature WCF-HTTP-Aktivierung (NET-WCF-HTTP-Activation45) ist nicht installiert.
    .why = Damit startet IIS die Webdienste von Exchange, wenn eine Anforderung eintrifft.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server 2012 oder höher installieren Sie NET-WCF-HTTP-Activation45.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt NET-WCF-HTTP-Activation45 als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

WebASPNET45NotInstalled = Die Windows-Komponente Web-ASP-NET45 ist auf diesem Computer nicht installiert
    .meaning = Das IIS-Feature ASP.NET 4.x (Web-Asp-Net45) ist nicht installiert.
    .why = Outlook im Web, das Exchange Admin Center und die Exchange-Webdienste brauchen es.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server 2012 oder höher installieren Sie Web-Asp-Net45.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt Web-Asp-Net45 als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

WebISAPIExtNotInstalled = Die Windows-Komponente Web-ISAPI-Ext ist auf diesem Computer nicht installiert
    .meaning = Das IIS-Feature ISAPI-Erweiterungen (Web-ISAPI-Ext) ist nicht installiert. Es ist nicht dasselbe wie ISAPI-Filter (Web-ISAPI-Filter).
    .why = ASP.NET und die IIS-Module von Exchange brauchen es.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Web-ISAPI-Ext.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet Web-ISAPI-Ext mit [X].
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen
    .command-add-feature = Das Feature installieren (Exchange 2013)

WebNetExt45NotInstalled = Die Windows-Komponente Web-Net-Ext45 ist auf diesem Computer nicht installiert
    .meaning = Das IIS-Feature .NET-Erweiterbarkeit 4.x (Web-Net-Ext45) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Unter Windows Server 2012 oder höher installieren Sie Web-Net-Ext45.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt Web-Net-Ext45 als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5 ist nicht installiert
    .meaning = Das Feature Windows Identity Foundation 3.5 ist nicht installiert. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .why = Exchange verwendet es für die anspruchsbasierte Anmeldung, zum Beispiel über AD FS.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed-later = Es wurde später entfernt, zum Beispiel bei einer Härtung.
    .step-install-feature = Installieren Sie Windows-Identity-Foundation. Server Core hat es nicht und braucht es nicht.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt Windows-Identity-Foundation als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

WinRMIISExtensionInstalled = Die WinRM-IIS-Erweiterung ist installiert
    .meaning = Das Windows-Feature WinRM-IIS-Erweiterung (WinRM-IIS-Ext) ist installiert, und Setup verlangt offenbar, dass es fehlt: Im einzigen bekannten Protokoll fehlte es, und die Prüfung war bestanden. Microsoft hat die Prüfung nicht dokumentiert.
    .why = Es kann das virtuelle PowerShell-Verzeichnis von Exchange stören.
    .cause-added-along = Ein Image oder Skript hat es zusammen mit anderen Features hinzugefügt.
    .step-check-use = Prüfen Sie mit Get-WindowsFeature WinRM-IIS-Ext, ob das Feature installiert ist, lesen Sie in der Meldung von Setup, ob es weg muss, und finden Sie heraus, ob auf diesem Server etwas es verwendet.
    .step-remove-feature = Muss es weg, entfernen Sie es, starten Sie neu, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt WinRM-IIS-Ext als Available.
    .caution = Entfernen Sie es nicht, bevor die Meldung von Setup bestätigt, dass es entfernt werden muss.
    .command-remove-feature = Das Feature entfernen
    .command-show-state = Den Zustand zeigen

NETFramework45CoreNotInstalled = Die Windows-Komponente NET-Framework-45-Core ist auf diesem Computer nicht installiert
    .meaning = Das Windows-Feature .NET Framework 4.x (NET-Framework-45-Core) ist nicht installiert. Das Paket von .NET Framework enthält es nicht.
    .cause-hardening = Eine Härtung hat es entfernt: Standardmäßig hat Windows es.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .step-install-feature = Installieren Sie NET-Framework-45-Core.
    .step-install-with-dism = Startet PowerShell nicht, verwenden Sie DISM.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt NET-Framework-45-Core als Installed.
    .caution = Ohne das Feature starten Server-Manager und PowerShell womöglich nicht.
    .command-install-feature = Das Feature installieren
    .command-install-with-dism = Das Feature mit DISM installieren
    .command-show-state = Den Zustand zeigen

NETFramework45ASPNETNotInstalled = Die Windows-Komponente NET-Framework-45-ASPNET ist auf diesem Computer nicht installiert
    .meaning = Das Windows-Feature ASP.NET 4.x ist nicht installiert. Sein Gegenstück in IIS, Web-Asp-Net45, ist auch nötig.
    .why = Outlook im Web und das Exchange Admin Center laufen damit.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed = Es wurde bei einer Härtung oder zusammen mit einem anderen Produkt entfernt.
    .step-install-feature = Installieren Sie NET-Framework-45-ASPNET.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt NET-Framework-45-ASPNET als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

NETWCFHTTPActivation45NotInstalled = Die Windows-Komponente NET-WCF-HTTP-Activation45 ist auf diesem Computer nicht installiert
    .meaning = Das Windows-Feature, mit dem Webanforderungen WCF-Dienste starten (NET-WCF-HTTP-Activation45), ist nicht installiert.
    .why = Die Webdienste von Exchange starten auf diesem Weg.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed = Es wurde bei einer Härtung oder zusammen mit einem anderen Produkt entfernt.
    .step-install-feature = Installieren Sie NET-WCF-HTTP-Activation45.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt NET-WCF-HTTP-Activation45 als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

NETWCFPipeActivation45NotInstalled = Die Windows-Komponente NET-WCF-Pipe-Activation45 ist auf diesem Computer nicht installiert
    .meaning = Das Windows-Feature Named Pipe-Aktivierung (NET-WCF-Pipe-Activation45) ist nicht installiert.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .cause-removed = Es wurde bei einer Härtung oder zusammen mit einem anderen Produkt entfernt.
    .step-install-feature = Installieren Sie NET-WCF-Pipe-Activation45.
    .step-add-all = Fehlen bei einer Neuinstallation weitere Features, fügen Sie zu Setup.exe /Mode:Install die Option /InstallWindowsComponents hinzu: Sie installiert alle.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature zeigt NET-WCF-Pipe-Activation45 als Installed.
    .command-install-feature = Das Feature installieren
    .command-show-state = Den Zustand zeigen

NETWCFTCPPortSharing45NotInstalled = Die Windows-Komponente NET-WCF-TCP-PortSharing45 ist auf diesem Computer nicht installiert
    .meaning = Das Windows-Feature TCP-Portfreigabe (NET-WCF-TCP-PortSharing45), das den Dienst NetTcpPortSharing mitbringt, ist nicht installiert.
    .why = Exchange-Dienste teilen sich net.tcp-Ports.
    .cause-hardening = Eine Härtung hat es entfernt: Standardmäßig hat Windows es.
    .cause-left-out = Die Windows-Features wurden von Hand hinzugefügt, und dieses wurde vergessen.
    .step-install-feature = Installieren Sie NET-WCF-TCP-PortSharing45.
    .step-set-automatic = Stellen Sie den Dienst NetTcpPortSharing auf Automatisch.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Der Befehl zeigt das Feature als Installed und den Dienst als Automatic.
    .command-install-feature = Das Feature installieren
    .command-set-automatic = Den Dienst auf Automatisch stellen
    .command-show-state = Feature und Dienst zeigen

ADAMWin7ServerInstalled = AD LDS ist nicht installiert
    .meaning = Die Windows-Rolle AD LDS (ADLDS), die ein Edge-Transport-Server braucht, ist nicht installiert. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .why = Edge-Transport hält seine Konfiguration und seine Empfänger in AD LDS.
    .cause-prerequisites-missing = Die Windows-Voraussetzungen wurden vor Setup nicht installiert.
    .step-install-feature = Installieren Sie ADLDS.
    .step-restart-and-run = Starten Sie neu, wenn Windows es verlangt, und führen Sie Setup erneut aus.
    .verify = Get-WindowsFeature kennzeichnet ADLDS mit [X].
    .command-install-feature = Das Feature installieren
    .command-add-feature = Das Feature installieren (Exchange 2013)
    .command-show-state = Den Zustand zeigen

# Facts

fact-ClientCertificateMappingAuthentication = Authentifizierung über Clientzertifikatzuordnung (IIS)
    .ask = Ist das Windows-Feature Web-Client-Auth installiert?
    .hint = Server-Manager: Webserver (IIS), Sicherheit.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-DirectoryBrowse = Verzeichnissuche (IIS)
    .ask = Ist das Windows-Feature Web-Dir-Browsing installiert?
    .hint = Server-Manager: Webserver (IIS), Allgemeine HTTP-Features.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-HttpErrors = HTTP-Fehler (IIS)
    .ask = Ist das Windows-Feature Web-Http-Errors installiert?
    .hint = Server-Manager: Webserver (IIS), Allgemeine HTTP-Features.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-HttpLogging = HTTP-Protokollierung (IIS)
    .ask = Ist das Windows-Feature Web-Http-Logging installiert?
    .hint = Server-Manager: Webserver (IIS), Systemzustand und Diagnose.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-HttpRedirect = HTTP-Umleitung (IIS)
    .ask = Ist das Windows-Feature Web-Http-Redirect installiert?
    .hint = Server-Manager: Webserver (IIS), Allgemeine HTTP-Features.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-HttpTracing = Ablaufverfolgung (IIS)
    .ask = Ist das Windows-Feature Web-Http-Tracing installiert?
    .hint = Server-Manager: Webserver (IIS), Systemzustand und Diagnose.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS6MetabaseStatus = IIS 6-Metabasiskompatibilität (IIS)
    .ask = Ist das Windows-Feature Web-Metabase installiert?
    .hint = Server-Manager: Webserver (IIS), Verwaltungsprogramme, Kompatibilität mit der IIS 6-Verwaltung.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS6ManagementConsoleStatus = IIS 6-Verwaltungskonsole (IIS)
    .ask = Ist das Windows-Feature Web-Lgcy-Mgmt-Console installiert?
    .hint = Server-Manager: Webserver (IIS), Verwaltungsprogramme, Kompatibilität mit der IIS 6-Verwaltung.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS6WMICompatibility = IIS 6-WMI-Kompatibilität (IIS)
    .ask = Ist das Windows-Feature Web-WMI installiert?
    .hint = Server-Manager: Webserver (IIS), Verwaltungsprogramme, Kompatibilität mit der IIS 6-Verwaltung.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS7BasicAuthentication = Standardauthentifizierung (IIS)
    .ask = Ist das Windows-Feature Web-Basic-Auth installiert?
    .hint = Server-Manager: Webserver (IIS), Sicherheit.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS7DigestAuthentication = Digestauthentifizierung (IIS)
    .ask = Ist das Windows-Feature Web-Digest-Auth installiert?
    .hint = Server-Manager: Webserver (IIS), Sicherheit.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS7CompressionDynamic = Komprimierung dynamischer Inhalte (IIS)
    .ask = Ist das Windows-Feature Web-Dyn-Compression installiert?
    .hint = Server-Manager: Webserver (IIS), Leistung.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS7CompressionStatic = Komprimierung statischer Inhalte (IIS)
    .ask = Ist das Windows-Feature Web-Stat-Compression installiert?
    .hint = Server-Manager: Webserver (IIS), Leistung.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-ServerGuiShellInstalled = Windows mit Desktop
    .ask = Hat dieses Windows einen Desktop (Desktopdarstellung, nicht Server Core)?
    .hint = Manche Features gibt es unter Server Core nicht, und Setup verlangt sie dort nicht.

fact-IIS7ManagementConsole = IIS-Verwaltungskonsole (IIS)
    .ask = Ist das Windows-Feature Web-Mgmt-Console installiert?
    .hint = Server-Manager: Webserver (IIS), Verwaltungsprogramme.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IIS7WindowAuthentication = Windows-Authentifizierung (IIS)
    .ask = Ist das Windows-Feature Web-Windows-Auth installiert?
    .hint = Server-Manager: Webserver (IIS), Sicherheit.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-ISAPIFilter = ISAPI-Filter (IIS)
    .ask = Ist das Windows-Feature Web-ISAPI-Filter installiert?
    .hint = Server-Manager: Webserver (IIS), Anwendungsentwicklung.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-RequestMonitor = Anforderungsüberwachung (IIS)
    .ask = Ist das Windows-Feature Web-Request-Monitor installiert?
    .hint = Server-Manager: Webserver (IIS), Systemzustand und Diagnose.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-StaticContent = Statischer Inhalt (IIS)
    .ask = Ist das Windows-Feature Web-Static-Content installiert?
    .hint = Server-Manager: Webserver (IIS), Allgemeine HTTP-Features.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-WASProcessModel = Prozessmodell des Windows-Prozessaktivierungsdiensts
    .ask = Ist das Windows-Feature WAS-Process-Model installiert?
    .hint = Server-Manager: Features, Windows-Prozessaktivierungsdienst.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-FileVersionWmspdmod = Version von wmspdmod.dll
    .ask = Liegt die Datei wmspdmod.dll im Ordner System32 von Windows?
    .hint = Sie decodiert Sprachnachrichten und kommt mit Media Foundation.
    .value-0 = Nein, sie fehlt
    .value-10 = Ja, sie ist da

fact-FileVersionWmspdmoe = Version von wmspdmoe.dll
    .ask = Liegt die Datei wmspdmoe.dll im Ordner System32 von Windows?
    .hint = Sie codiert Sprachnachrichten und kommt mit Media Foundation.
    .value-0 = Nein, sie fehlt
    .value-10 = Ja, sie ist da

fact-ManagementService = Verwaltungsdienst (IIS)
    .ask = Ist das Windows-Feature Web-Mgmt-Service installiert?
    .hint = Server-Manager: Webserver (IIS), Verwaltungsprogramme.
    .value-1 = Installiert
    .value-0 = Nicht installiert

fact-IsNETFramework45FeaturesInstalled = Featuregruppe von .NET Framework 4.x
    .ask = Ist das Windows-Feature NET-Framework-45-Features installiert?
    .hint = Server-Manager: Features, .NET Framework 4.x-Features.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = RPC-über-HTTP-Proxy
    .ask = Ist das Windows-Feature RPC-over-HTTP-proxy installiert?
    .hint = Server-Manager: Features, RPC-über-HTTP-Proxy.

fact-IsRsatAddsToolsInstalled = Verwaltungstools für AD DS
    .ask = Ist das Windows-Feature RSAT-ADDS-Tools installiert?
    .hint = Server-Manager: Features, Remoteserver-Verwaltungstools, Rollenverwaltungstools.

fact-IsRsatClusteringCmdInterfaceInstalled = Failovercluster-Befehlsschnittstelle
    .ask = Ist das Windows-Feature RSAT-Clustering-CmdInterface installiert?
    .hint = Server-Manager: Features, Remoteserver-Verwaltungstools, Failoverclustering-Tools.

fact-IsRsatClusteringInstalled = Failoverclustering-Tools
    .ask = Ist das Windows-Feature RSAT-Clustering installiert?
    .hint = Server-Manager: Features, Remoteserver-Verwaltungstools, Featureverwaltungstools.

fact-IsRsatClusteringMgmtInstalled = Failovercluster-Verwaltungstools
    .ask = Ist das Windows-Feature RSAT-Clustering-Mgmt installiert?
    .hint = Server-Manager: Features, Remoteserver-Verwaltungstools, Failoverclustering-Tools.

fact-IsRsatClusteringPowerShellInstalled = Failoverclustermodul für Windows PowerShell
    .ask = Ist das Windows-Feature RSAT-Clustering-PowerShell installiert?
    .hint = Server-Manager: Features, Remoteserver-Verwaltungstools, Failoverclustering-Tools.

fact-IsServerGuiMgmtInfraInstalled = Grafische Verwaltungstools und Infrastruktur
    .ask = Ist das Windows-Feature Server-Gui-Mgmt-Infra installiert?
    .hint = Dieses Feature gibt es nur unter Windows Server 2012 und 2012 R2.

fact-FileVersionLdifde = Version von ldifde.exe
    .ask = Liegt die Datei ldifde.exe im Ordner System32 von Windows?
    .hint = Setup importiert damit Änderungen am Verzeichnis; sie kommt mit den AD DS-Tools.
    .value-0 = Nein, sie fehlt
    .value-10 = Ja, sie ist da

fact-IsWcfHttpActivation45Installed = WCF-HTTP-Aktivierung
    .ask = Ist das Windows-Feature NET-WCF-HTTP-Activation45 installiert?
    .hint = Server-Manager: Features, .NET Framework 4.x-Features, WCF-Dienste.

fact-IsWebASPNET45Installed = ASP.NET 4.x (IIS)
    .ask = Ist das Windows-Feature Web-Asp-Net45 installiert?
    .hint = Server-Manager: Webserver (IIS), Anwendungsentwicklung.

fact-IsWebISAPIExtInstalled = ISAPI-Erweiterungen (IIS)
    .ask = Ist das Windows-Feature Web-ISAPI-Ext installiert?
    .hint = Server-Manager: Webserver (IIS), Anwendungsentwicklung.

fact-IsWebNetExt45Installed = .NET-Erweiterbarkeit 4.x von IIS
    .ask = Ist das Windows-Feature Web-Net-Ext45 installiert?
    .hint = Server-Manager: Webserver (IIS), Anwendungsentwicklung.

fact-IsWinRMIISExtensionInstalled = WinRM-IIS-Erweiterung
    .ask = Ist das Windows-Feature WinRM-IIS-Ext installiert?
    .hint = Exchange braucht es nicht; Images und Skripts fügen es manchmal hinzu.

fact-NetHttpActivation35Installed = HTTP-Aktivierung von .NET Framework 3.5.1
    .ask = Ist das Windows-Feature NET-HTTP-Activation installiert?
    .hint = Wird nur bei Windows Server 2008 R2 gefragt.

fact-Iis32BitDefault = 32-Bit-Standardwert der IIS-Anwendungspools
    .ask = Ist in den Standardwerten der IIS-Anwendungspools „32-Bit-Anwendungen aktivieren“ True?
    .hint = IIS-Manager: Anwendungspools, Anwendungspoolstandardwerte festlegen.

fact-WebAspNet35Installed = ASP.NET 3.5 (IIS)
    .ask = Ist das Windows-Feature Web-Asp-Net installiert?
    .hint = Wird nur bei Windows Server 2008 R2 gefragt.

fact-WebNetExt35Installed = .NET-Erweiterbarkeit 3.5 von IIS
    .ask = Ist das Windows-Feature Web-Net-Ext installiert?
    .hint = Wird nur bei Windows Server 2008 R2 gefragt.

fact-NetFramework351Installed = Feature .NET Framework 3.5.1
    .ask = Ist das Windows-Feature NET-Framework installiert?
    .hint = Wird nur bei Windows Server 2008 R2 gefragt.

fact-RsatWebServerInstalled = Tools für Webserver (IIS)
    .ask = Ist das Windows-Feature RSAT-Web-Server installiert?
    .hint = Wird nur bei Windows Server 2008 R2 gefragt.

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = Ist das Windows-Feature Windows-Identity-Foundation installiert?
    .hint = Server-Manager: Features, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = Feature .NET Framework 4.x
    .ask = Ist das Windows-Feature NET-Framework-45-Core installiert?
    .hint = Server-Manager: Features, .NET Framework 4.x-Features.

fact-NetFramework45AspNetInstalled = ASP.NET 4.x von .NET Framework
    .ask = Ist das Windows-Feature NET-Framework-45-ASPNET installiert?
    .hint = Server-Manager: Features, .NET Framework 4.x-Features.

fact-WcfPipeActivation45Installed = WCF-Named Pipe-Aktivierung
    .ask = Ist das Windows-Feature NET-WCF-Pipe-Activation45 installiert?
    .hint = Server-Manager: Features, .NET Framework 4.x-Features, WCF-Dienste.

fact-WcfTcpPortSharing45Installed = WCF-TCP-Portfreigabe
    .ask = Ist das Windows-Feature NET-WCF-TCP-PortSharing45 installiert?
    .hint = Server-Manager: Features, .NET Framework 4.x-Features, WCF-Dienste.

fact-AdLdsInstalled = Rolle AD LDS
    .ask = Ist das Windows-Feature ADLDS installiert?
    .hint = Server-Manager: Serverrollen, Active Directory Lightweight Directory Services.
