# Readiness checks: hybrid and cloud. Order and ids as in src/catalog/hybrid_and_cloud.rs.

DidOnPremisesSettingCreatedAnException = The On-Premises test failed: el programa de instalación no pudo leer las relaciones de organización
    .meaning = Un error detuvo la comprobación de si la organización local es híbrida. Una causa conocida es una relación de organización incompleta.
    .cause-no-application-uri = Una relación de organización no tiene TargetApplicationUri.
    .cause-no-domain-names = Una relación de organización no tiene nombres de dominio.
    .cause-damaged-object = Un objeto híbrido o una relación está dañado.
    .step-read-exception = Lea en el registro la excepción de la opción IsHybridObjectFoundOnPremises y la línea que busca un TargetApplicationUri.
    .step-find-relationship = Muestre las relaciones y busque la que no tiene TargetApplicationUri o DomainNames.
    .step-complete-or-remove = Ponga lo que falta: el URI (para Exchange Online, el que muestra el registro) o los dominios con -DomainNames. Si nadie usa la relación, elimínela con Remove-OrganizationRelationship.
    .step-run-setup-again = Vuelva a ejecutar el programa de instalación.
    .verify = Todas las relaciones de la lista tienen nombres de dominio y un URI de aplicación.
    .caution = Las relaciones llevan la información de disponibilidad compartida con la nube o con socios: anote su configuración antes de cambiarlas.
    .command-list-relationships = Mostrar las relaciones de organización
    .command-set-application-uri = Poner el URI de aplicación de la relación incompleta

DidTenantSettingCreatedAnException = El programa de instalación no pudo evaluar la configuración del inquilino de Exchange Online
    .meaning = Un error detuvo el programa de instalación mientras comparaba su inquilino con el medio de instalación. Quizá no pudo leer el archivo indicado en /TenantOrganizationConfig o, en el asistente, iniciar sesión en el inquilino. Se deduce del nombre de la comprobación, que Microsoft no ha documentado.
    .cause-file-unreadable = El archivo indicado en /TenantOrganizationConfig falta, está vacío o está dañado.
    .cause-sign-in-failed = En el asistente, falló el inicio de sesión en el inquilino.
    .cause-wrong-shell = La exportación viene de la organización equivocada, por ejemplo de la consola local en lugar de Exchange Online.
    .step-read-exception = Lea en el registro la excepción de esta comprobación.
    .step-export-again = Conéctese a Exchange Online y exporte de nuevo la configuración. Si lo hace en otro equipo, copie el archivo en la carpeta $env:TEMP de este servidor.
    .step-prepare-with-file = Ejecute /PrepareAD desde la línea de comandos con la ruta completa del archivo, como miembro de Administradores de esquema (Schema Admins) y Administradores de empresas (Enterprise Admins). Si usa en su lugar el asistente, inicie sesión con una cuenta del inquilino que funcione; el servidor debe entonces llegar a Exchange Online.
    .verify = Import-Clixml lee el archivo y muestra el nombre del inquilino, por ejemplo contoso.onmicrosoft.com.
    .command-export-configuration = Exportar la configuración del inquilino
    .command-read-file = ¿Se puede leer el archivo?
    .command-prepare-with-file = Preparar Active Directory con el archivo

HybridIsEnabledAndTenantVersionIsNotUpgraded = Se detectó una implementación híbrida con Office 365, y el inquilino no está confirmado
    .meaning = La organización es o fue híbrida con Exchange Online, y el programa de instalación no recibió una exportación utilizable de la configuración del inquilino.
    .cause-file-not-given = /PrepareAD o una instalación desatendida se ejecutó sin /TenantOrganizationConfig.
    .cause-file-unusable = El archivo falta, está dañado o no se creó con Export-Clixml.
    .cause-with-prepareschema = El modificador se combinó con /PrepareSchema, que lo rechaza.
    .cause-abandoned-hybrid = Una implementación híbrida abandonada dejó una configuración híbrida, una relación o una confianza de federación, o expiró el certificado de esa confianza.
    .step-export-tenant = Conéctese a Exchange Online, no al servidor local, y exporte la configuración; ponga el archivo en la carpeta $env:TEMP de este servidor.
    .step-prepare-with-file = Ejecute /PrepareAD con la ruta completa del archivo, como miembro de Administradores de esquema (Schema Admins) y Administradores de empresas (Enterprise Admins): así se extiende también el esquema. Si ya no hay inquilino ni queda ningún objeto híbrido, omita /TenantOrganizationConfig. Si el programa de instalación se sigue negando, use el asistente: en un caso conocido, no se detuvo ahí.
    .step-find-leftovers = Busque un certificado de federación expirado (Not After) y relaciones que nadie usa. Si el certificado expiró, quite los dominios federados, en último lugar el de AccountNamespace, y después la confianza; créela de nuevo si aún se necesita. Elimine las relaciones que nadie usa con Remove-OrganizationRelationship, y una configuración híbrida que nadie usa con Remove-HybridConfiguration.
    .step-export-again = Si el inquilino aún existe, exporte de nuevo su configuración, en Exchange Online PowerShell y no en el servidor local; ponga el archivo en la carpeta $env:TEMP de este servidor.
    .verify = El programa de instalación supera esta comprobación.
    .caution = No elimine objetos híbridos en Editor ADSI: una implementación híbrida en uso pierde la información de disponibilidad y el flujo de correo. Sin la confianza, el uso compartido que depende de ella deja de funcionar hasta que se cree de nuevo.
    .situation-no-file = No se indicó ningún archivo del inquilino
    .situation-file-refused = El archivo del inquilino se rechazó
    .command-export-tenant = Exportar la configuración del inquilino
    .command-prepare-with-file = Preparar Active Directory con el archivo
    .command-show-leftovers = Mostrar los objetos híbridos y las confianzas de federación de la organización
    .command-show-federated-domains = Mostrar los dominios federados
    .command-remove-federated-domain = Quitar un dominio federado
    .command-remove-trust = Quitar la confianza de federación

MitigationsCloudEndpointUnreachable = No se puede llegar al punto de conexión de mitigaciones en la nube
    .meaning = El servidor no llega a Office Config Service, de donde Exchange Emergency Mitigation obtiene sus mitigaciones.
    .why = Sin él no llega ninguna mitigación de emergencia. Exchange se instala y funciona igual.
    .cause-no-internet = El servidor no tiene acceso a internet, a propósito.
    .cause-blocked = El firewall o el proxy bloquea officeclient.microsoft.com, TCP 443, o hace falta un proxy que aún no está configurado.
    .cause-tls-inspection = La inspección de TLS reemplaza el certificado del servicio.
    .step-ignore-if-intended = Si este servidor debe seguir sin acceso a internet, o si no usa estas mitigaciones, haga caso omiso de la advertencia e instale sin demora las actualizaciones de seguridad.
    .step-allow-address = Si no, permita TCP 443 saliente hacia officeclient.microsoft.com y excluya esa dirección de la inspección de TLS. El comando muestra entonces 200.
    .step-set-proxy = Si hay un proxy, configúrelo en el servidor Exchange después de la instalación.
    .verify = Después de la instalación, el script indica que se puede llegar al servicio.
    .command-fetch-mitigations = Obtener las mitigaciones
    .command-set-proxy = Configurar el proxy del servidor Exchange (la dirección es un ejemplo)
    .command-test-connection = Comprobar la conexión con el servicio

# Facts

fact-IsHybridObjectFoundOnPremises = Implementación híbrida en la organización local
    .ask = ¿Está la organización, o estuvo alguna vez, en una implementación híbrida con Exchange Online?
    .hint = Los restos cuentan: Get-HybridConfiguration y Get-OrganizationRelationship los muestran.
fact-IsExchangeVersionCorrectForTenant = Inquilino confirmado con una exportación
    .ask = ¿Se inicia el programa de instalación con /TenantOrganizationConfig y una exportación reciente del inquilino?
    .hint = Solo hace falta en una implementación híbrida.
fact-OrganizationRelationshipIncomplete = Relación de organización incompleta
    .ask = ¿Le falta TargetApplicationUri o DomainNames a alguna relación de organización?
    .hint = Get-OrganizationRelationship muestra ambos.
fact-TenantConfigUnreadable = Exportación del inquilino ilegible
    .ask = ¿El archivo exportado del inquilino falta, está vacío o está dañado?
    .hint = Import-Clixml tiene que poder leerlo.
fact-MitigationEndpointReachable = Se llega a Office Config Service
    .ask = ¿Llega este servidor a officeclient.microsoft.com por el puerto TCP 443?
    .hint = Abra en él https://officeclient.microsoft.com/GetExchangeMitigations en un navegador.
