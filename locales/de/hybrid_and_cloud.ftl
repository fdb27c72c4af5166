# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The On-Premises test failed: Setup konnte die Organisationsbeziehungen nicht lesen
    .meaning = Ein Fehler hat die Prüfung gestoppt, ob die lokale Organisation hybrid ist. Eine bekannte Ursache ist eine unvollständige Organisationsbeziehung.
    .cause-no-application-uri = Eine Organisationsbeziehung hat keinen TargetApplicationUri.
    .cause-no-domain-names = Eine Organisationsbeziehung hat keine Domänennamen.
    .cause-damaged-object = Ein Hybridobjekt oder eine Beziehung ist beschädigt.
    .step-read-exception = Lesen Sie im Protokoll die Ausnahme bei der Einstellung IsHybridObjectFoundOnPremises und die Zeile, die nach einem TargetApplicationUri sucht.
    .step-find-relationship = Listen Sie die Beziehungen auf, und suchen Sie die ohne TargetApplicationUri oder DomainNames.
    .step-complete-or-remove = Setzen Sie, was fehlt: den URI (bei Exchange Online den, den das Protokoll zeigt) oder mit -DomainNames die Domänen. Verwendet niemand die Beziehung, löschen Sie sie stattdessen mit Remove-OrganizationRelationship.
    .step-run-setup-again = Führen Sie Setup erneut aus.
    .verify = Jede aufgelistete Beziehung hat Domänennamen und einen Anwendungs-URI.
    .caution = Über die Beziehungen läuft der Austausch von Frei/Gebucht-Zeiten mit der Cloud oder mit Partnern: Notieren Sie ihre Einstellungen, bevor Sie sie ändern.
    .command-list-relationships = Die Organisationsbeziehungen auflisten
    .command-set-application-uri = Den Anwendungs-URI der unvollständigen Beziehung setzen

DidTenantSettingCreatedAnException = Setup konnte die Konfiguration des Exchange Online-Mandanten nicht auswerten
    .meaning = Ein Fehler hat Setup gestoppt, als es Ihren Mandanten mit dem Installationsmedium verglich. Vielleicht konnte es die bei /TenantOrganizationConfig genannte Datei nicht lesen oder sich, im Setup-Assistenten, nicht beim Mandanten anmelden. Das ergibt sich nur aus dem Namen der Prüfung; Microsoft hat sie nicht dokumentiert.
    .cause-file-unreadable = Die bei /TenantOrganizationConfig genannte Datei fehlt, ist leer oder beschädigt.
    .cause-sign-in-failed = Im Setup-Assistenten ist die Anmeldung beim Mandanten gescheitert.
    .cause-wrong-shell = Der Export stammt aus der falschen Organisation, zum Beispiel aus der lokalen Shell statt aus Exchange Online.
    .step-read-exception = Lesen Sie im Protokoll die Ausnahme zu dieser Prüfung.
    .step-export-again = Verbinden Sie sich mit Exchange Online, und exportieren Sie die Konfiguration neu. Tun Sie das auf einem anderen Computer, kopieren Sie die Datei in den Ordner $env:TEMP dieses Servers.
    .step-prepare-with-file = Führen Sie /PrepareAD über die Befehlszeile mit dem vollen Pfad der Datei aus, als Mitglied von Schema-Admins (Schema Admins) und Organisations-Admins (Enterprise Admins). Verwenden Sie stattdessen den Setup-Assistenten, melden Sie sich mit einem funktionierenden Konto des Mandanten an; der Server muss dann Exchange Online erreichen.
    .verify = Import-Clixml liest die Datei und zeigt den Namen des Mandanten, zum Beispiel contoso.onmicrosoft.com.
    .command-export-configuration = Die Konfiguration des Mandanten exportieren
    .command-read-file = Lässt sich die Datei lesen?
    .command-prepare-with-file = Active Directory mit der Datei vorbereiten

HybridIsEnabledAndTenantVersionIsNotUpgraded = Eine Hybridbereitstellung mit Office 365 wurde erkannt, und der Mandant ist nicht bestätigt
    .meaning = Die Organisation ist oder war hybrid mit Exchange Online, und Setup hat keinen brauchbaren Export der Mandanteneinstellungen bekommen.
    .cause-file-not-given = /PrepareAD oder eine unbeaufsichtigte Installation lief ohne /TenantOrganizationConfig.
    .cause-file-unusable = Die Datei fehlt, ist beschädigt oder wurde nicht mit Export-Clixml gemacht.
    .cause-with-prepareschema = Die Option wurde zusammen mit /PrepareSchema angegeben, das sie ablehnt.
    .cause-abandoned-hybrid = Eine aufgegebene Hybridbereitstellung hat eine Hybridkonfiguration, eine Beziehung oder eine Verbundvertrauensstellung hinterlassen, oder das Zertifikat dieser Vertrauensstellung ist abgelaufen.
    .step-export-tenant = Verbinden Sie sich mit Exchange Online, nicht mit dem lokalen Server, und exportieren Sie die Konfiguration; legen Sie die Datei hier im Ordner $env:TEMP ab.
    .step-prepare-with-file = Führen Sie /PrepareAD mit dem vollen Pfad der Datei aus, als Mitglied von Schema-Admins (Schema Admins) und Organisations-Admins (Enterprise Admins): Damit wird auch das Schema erweitert. Gibt es keinen Mandanten mehr und ist kein Hybridobjekt übrig, lassen Sie /TenantOrganizationConfig weg. Weigert sich Setup immer noch, verwenden Sie den Setup-Assistenten: Laut einem Bericht blieb er an dieser Stelle nicht stehen.
    .step-find-leftovers = Suchen Sie nach einem abgelaufenen Verbundzertifikat (Not After) und nach Beziehungen, die niemand verwendet. Ist das Zertifikat abgelaufen, entfernen Sie die Verbunddomänen, die in AccountNamespace genannte zuletzt, und dann die Vertrauensstellung; wird sie noch gebraucht, erstellen Sie sie neu. Löschen Sie eine unbenutzte Beziehung mit Remove-OrganizationRelationship und eine unbenutzte Hybridkonfiguration mit Remove-HybridConfiguration.
    .step-export-again = Gibt es den Mandanten noch, exportieren Sie seine Konfiguration neu, in Exchange Online PowerShell und nicht auf dem lokalen Server; legen Sie die Datei hier im Ordner $env:TEMP ab.
    .verify = Die Prüfung ist bestanden.
    .caution = Löschen Sie keine Hybridobjekte im ADSI-Editor: Eine Hybridbereitstellung in Betrieb verliert Frei/Gebucht-Zeiten und Nachrichtenfluss. Entfernen Sie die Vertrauensstellung, fällt jede Freigabe aus, die sie verwendet, bis es wieder eine gibt.
    .situation-no-file = Es wurde keine Mandantendatei angegeben
    .situation-file-refused = Die Mandantendatei wurde abgelehnt
    .command-export-tenant = Die Konfiguration des Mandanten exportieren
    .command-prepare-with-file = Active Directory mit der Datei vorbereiten
    .command-show-leftovers = Hybridobjekte und Verbundvertrauensstellungen der Organisation zeigen
    .command-show-federated-domains = Die Verbunddomänen zeigen
    .command-remove-federated-domain = Eine Verbunddomäne entfernen
    .command-remove-trust = Die Verbundvertrauensstellung entfernen

MitigationsCloudEndpointUnreachable = Der Mitigations-Endpunkt in der Cloud ist nicht erreichbar
    .meaning = Der Server erreicht den Office Config Service nicht, von dem Exchange Emergency Mitigation seine Abhilfemaßnahmen holt.
    .why = Ohne ihn kommt keine Notfallmaßnahme an. Exchange selbst lässt sich installieren und läuft.
    .cause-no-internet = Der Server hat absichtlich keinen Internetzugang.
    .cause-blocked = Firewall oder Proxy blockiert officeclient.microsoft.com, TCP 443, oder es braucht einen Proxy, und der ist noch nicht eingestellt.
    .cause-tls-inspection = Eine TLS-Inspektion ersetzt das Zertifikat des Diensts.
    .step-ignore-if-intended = Soll dieser Server ohne Internetzugang bleiben oder verwenden Sie diese Abhilfemaßnahmen nicht, ignorieren Sie die Warnung, und installieren Sie Sicherheitsupdates umgehend.
    .step-allow-address = Sonst erlauben Sie ausgehend TCP 443 zu officeclient.microsoft.com, und nehmen Sie die Adresse von der TLS-Inspektion aus. Der Befehl zeigt dann 200.
    .step-set-proxy = Hinter einem Proxy tragen Sie ihn nach der Installation beim Exchange-Server ein.
    .verify = Nach der Installation meldet das Skript, dass der Dienst erreichbar ist.
    .command-fetch-mitigations = Die Abhilfemaßnahmen abrufen
    .command-set-proxy = Den Proxy des Exchange-Servers setzen (die Adresse ist ein Beispiel)
    .command-test-connection = Die Verbindung zum Dienst prüfen

# Facts

fact-IsHybridObjectFoundOnPremises = Lokale Spuren einer Hybridbereitstellung
    .ask = Ist oder war die Organisation jemals in einer Hybridbereitstellung mit Exchange Online?
    .hint = Auch Reste zählen: Get-HybridConfiguration und Get-OrganizationRelationship zeigen sie.
fact-IsExchangeVersionCorrectForTenant = Mandant durch einen Export bestätigt
    .ask = Wird Setup mit /TenantOrganizationConfig und einem frischen Export des Mandanten gestartet?
    .hint = Nur in einer Hybridbereitstellung nötig.
fact-OrganizationRelationshipIncomplete = Unvollständige Organisationsbeziehung
    .ask = Fehlt einer Organisationsbeziehung TargetApplicationUri oder DomainNames?
    .hint = Get-OrganizationRelationship zeigt beides.
fact-TenantConfigUnreadable = Unlesbarer Mandantenexport
    .ask = Fehlt die exportierte Mandantendatei, oder ist sie leer oder beschädigt?
    .hint = Import-Clixml muss sie lesen können.
fact-MitigationEndpointReachable = Office Config Service erreichbar
    .ask = Erreicht dieser Server officeclient.microsoft.com über TCP-Port 443?
    .hint = Öffnen Sie dort https://officeclient.microsoft.com/GetExchangeMitigations im Browser.
