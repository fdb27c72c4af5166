# Known issues of the tasks after the checks. Order and ids as in src/catalog/task_errors.rs.

recover-on-installed-server = Exchange가 아직 있는 서버에서 복구를 시작함
    .meaning = 복구는 Exchange가 없는 Windows에 잃어버린 서버를 다시 만드는 작업이며, 설치된 Exchange를 고치지 않습니다. 설치 프로그램이 찾은 역할: { $roles }.
    .cause-repair-wanted = 설치를 고치려고 했습니다.
    .cause-earlier-attempt = 이전 시도의 일부가 디스크에 남아 있습니다.
    .step-upgrade-to-repair = 고치려면 같은 누적 업데이트나 더 새로운 누적 업데이트의 설치 프로그램을 업그레이드 모드로 실행하세요. 멈춘 곳부터 이어집니다.
    .step-reinstall-windows = 그래도 안 되면 Exchange 폴더를 적어 두세요. 서버가 데이터베이스 사용 가능 그룹(DAG)에 있으면 다른 구성원에서 이 서버의 데이터베이스 복사본을 제거한 다음 서버를 DAG에서 제거하세요. 그다음 같은 버전의 Windows를 같은 컴퓨터 이름으로 새로 설치하세요.
    .step-recover = 그다음 Active Directory에서 컴퓨터 계정을 다시 설정하고, 도메인에 가입하고, 필수 구성 요소를 설치한 뒤, 서버에 있던 누적 업데이트나 더 새로운 누적 업데이트의 미디어로 서버를 복구하세요. 기본 폴더가 아니었으면 /TargetDir을 추가하세요.
    .verify = 설치 프로그램이 준비 검사를 통과합니다.
    .caution = Windows를 새로 설치하면 그 드라이브의 데이터베이스가 지워지므로 먼저 백업하세요.
    .command-upgrade = 업그레이드로 고치기
    .command-show-folder = Exchange 폴더 표시
    .command-recover = 서버 복구

setup-event-log-refused = Cannot open log for source 'MSExchangeSetup': 설치 프로그램이 응용 프로그램 로그에 쓸 수 없음
    .meaning = 설치 프로그램은 언어를 바꾸기 전에 이벤트를 기록합니다. Windows가 이를 거부했고 설치 프로그램은 경고만 남기고 끝났습니다. 보안 강화 스크립트나 정책이 관리자에게서 이벤트 로그의 쓰기 권한(CustomSD 값)을 뺐습니다.
    .step-write-event = 이벤트를 직접 기록해 보세요. 문제가 남아 있으면 이것도 실패합니다.
    .step-find-entry = 응용 프로그램 로그와 시스템 로그의 CustomSD에서 항목 (A;;0x5;;;BA)를 찾으세요.
    .step-correct-entry = 두 키를 내보내고, 레지스트리 편집기에서(그리고 이를 설정하는 정책에서) 두 키 모두 이 항목의 0x5를 0x7로 바꾼 뒤 설치 프로그램을 다시 실행하세요.
    .verify = 명령이 오류 없이 이벤트를 기록합니다.
    .caution = 이 항목만 바꾸세요. CustomSD를 삭제하면 다른 권한이 적용됩니다.
    .command-write-event = 이벤트 기록
    .command-show-customsd = 두 로그의 CustomSD 표시
    .command-export-keys = 두 키 내보내기

exsetdata-access-denied = ExsetdataException: 설치 프로그램의 네이티브 부분에 액세스가 거부됨
    .meaning = 설치 프로그램의 일부는 오래된 네이티브 코드인데, Windows나 Active Directory가 그 액세스를 거부했습니다. 코드는 { $code }입니다. 설정하던 것은 { $atom }입니다.
    .cause-mount-point = Exchange가 드라이브 문자가 아니라 탑재 지점 아래에 설치되어 있습니다.
    .cause-folder-permissions = SYSTEM이나 계정에 Exchange의 폴더나 드라이브에 대한 권한이 없거나, 바이러스 백신 소프트웨어가 설치 프로그램을 막고 있습니다.
    .cause-directory-permissions = Active Directory의 조직 컨테이너나 그 상위에 거부 항목이 있거나 상속이 꺼져 있습니다.
    .step-find-call = 오류 위에 있는 Error code 0X 줄을 확인하세요. 첫 번째 줄에 호출 이름이 나옵니다. ScFindFileInDirTree와 ScSetVersionOnAddressTypeObj는 파일에 관한 것이고, 나머지는 디렉터리에 관한 것입니다.
    .step-use-drive-letter = Exchange 폴더가 탑재 지점 아래에 있으면 Exchange를 드라이브 문자가 있는 드라이브의 폴더에 설치해야 합니다. 제거하고 다시 설치하는 방법은 비어 있는 새 서버에서만 쓰세요. 아니면 새로 설치한 Windows에서 /Mode:RecoverServer와 /TargetDir로 서버를 다시 만드세요.
    .step-grant-folder = 호출이 파일에 관한 것이고 폴더가 탑재 지점 아래에 있지 않으면, SYSTEM과 로컬 Administrators에 폴더의 모든 권한을 주고 바이러스 백신 소프트웨어에서 설치 프로그램을 허용하세요.
    .step-correct-directory = 호출이 디렉터리에 관한 것이면 ADSI 편집에서 CN=Microsoft Exchange,CN=Services와 그 상위에 계정의 액세스를 거부하는 항목이 있거나 상속이 꺼져 있는지 확인하고 바로잡으세요.
    .step-run-elevated = 관리자 권한 명령 프롬프트에서 설치 프로그램을 다시 실행하세요.
    .verify = 설치 프로그램이 이 단계를 통과합니다.
    .caution = Windows를 새로 설치하면 그 드라이브의 데이터베이스가 지워지므로 먼저 백업하세요. DAG 구성원을 복구하기 전에 그 서버의 데이터베이스 복사본을 제거하고 서버를 DAG에서 빼세요. 레지스트리 값 Watermark와 Action을 삭제하는 방법은 해 본 사람들에게 도움이 되지 않았습니다.
    .situation-file = 파일을 찾고 있던 경우
    .situation-directory = 조직 컨테이너를 다루고 있던 경우
    .command-find-call = 실패한 네이티브 호출 표시
    .command-list-volumes = 볼륨과 탑재 지점 나열
    .command-show-permissions = 폴더의 권한 표시

exsetdata-attribute-missing = ExsetdataException 8202: 특성이나 값을 찾을 수 없음
    .meaning = 설치 프로그램의 네이티브 부분이 특성이나 값을 찾지 못했습니다. 아마도 계정이 조직의 컨테이너를 읽지 못하기 때문일 것입니다. 코드 { $code }은(는) 0x8007200A, 즉 8202입니다. 작업하던 것은 { $atom }입니다.
    .cause-deny-entry = CN=Services나 CN=Microsoft Exchange에 Authenticated Users 또는 계정이 속한 그룹에 대한 거부 항목이 있습니다.
    .cause-schema-not-replicated = 스키마가 사용 중인 도메인 컨트롤러로 복제되지 않았습니다.
    .step-read-containers = 설치 프로그램을 실행하는 계정으로 컨테이너를 읽어 보세요.
    .step-remove-deny-entries = ADSI 편집의 CN=Services와 CN=Microsoft Exchange에서 계정의 읽기 액세스를 거부하는 항목을 제거하고 상속을 다시 켜세요.
    .step-replicate-and-prepare = 복제를 기다린 다음 스키마 마스터의 도메인과 사이트에서 Schema Admins와 Enterprise Admins의 구성원으로 /PrepareAD를 실행하세요(되돌릴 수 없음).
    .verify = 명령에 CN=Microsoft Exchange가 표시되고, 설치 프로그램이 이 단계를 통과합니다.
    .command-list-containers = 계정이 Services 아래에서 볼 수 있는 것 나열
    .command-check-replication = 복제 확인
    .command-prepare-active-directory = Active Directory 준비

firewall-service-protected = MpsSvc 서비스를 구성할 수 없음: Windows가 방화벽 서비스를 보호함
    .meaning = Exchange 2013과 2016의 설치 프로그램은 MpsSvc 서비스의 시작 유형을 설정합니다. Windows Server 2019 이상은 누구에게도 이를 허용하지 않으며, 거기서는 두 버전 모두 지원되지 않습니다.
    .cause-windows-too-new = Windows가 이 Exchange에 비해 너무 새것입니다.
    .cause-windows-upgraded = Exchange가 설치된 채로 Windows를 업그레이드했습니다.
    .cause-local-account = 설치 프로그램이 로컬 계정으로 실행되고 있습니다. 이 경우 다른 검사도 실패합니다.
    .step-find-windows = Windows 버전을 확인하세요. 빌드 17763 이상이면 Windows Server 2019 이상입니다.
    .step-use-supported-pair = 새 서버이면 서로 지원되는 Windows와 Exchange를 고르세요. Exchange 2016은 Windows Server 2016, Exchange 2013은 Windows Server 2008 R2 SP1, 2012 또는 2012 R2, Exchange SE는 Windows Server 2019 이상입니다.
    .step-restore-windows = 사용 중인 서버이면 검증된 방법이 알려져 있지 않습니다. 지원되는 Windows를 백업에서 복원하거나, 지원되는 Windows에서 같은 이름으로 서버를 복구하세요.
    .step-use-domain-account = 계정이 도메인에 속하지 않는다는 검사가 있으면 먼저 도메인 계정으로 로그인하세요.
    .verify = 설치 프로그램이 준비 검사까지 진행됩니다.
    .caution = Windows를 복원하거나 다시 설치하기 전에 데이터베이스를 저장해 두세요. 그러지 않으면 백업 뒤에 들어온 것이 없어집니다. DAG 구성원을 복구하기 전에 그 서버의 데이터베이스 복사본을 제거하고 서버를 DAG에서 빼세요. 다른 권한이나 그룹을 주거나 방화벽을 끄는 것은 도움이 되지 않습니다.
    .command-show-windows = Windows 버전 표시
    .command-show-account = 계정 표시

winrm-restart-failed = 설치 프로그램이 WinRM 서비스를 다시 시작하지 못함
    .meaning = 설치 프로그램이 WinRM(Windows Remote Management)을 다시 시작하려다 실패했습니다. 아마도 서비스가 마침 시작 중이거나 중지 중이었기 때문일 것입니다. 실행한 명령은 { $program }입니다. 응답: { $output }
    .cause-other-tool = 모니터링 도구나 정책이 동시에 WinRM을 다시 시작합니다.
    .cause-service-hangs = 서비스가 응답하지 않습니다.
    .step-restart-winrm = WinRM을 직접 다시 시작하세요. 바로 Running이 되어야 합니다.
    .step-restart-server = 아니면 서버를 다시 시작하세요.
    .step-stop-tools = WinRM을 쓰는 도구를 중지하고 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 Running이 표시되고, 설치 프로그램이 이 단계를 통과합니다.
    .command-restart-winrm = WinRM을 다시 시작하고 상태 표시
    .command-show-winrm = WinRM 상태 표시

service-did-not-start = 설치 프로그램이 시작한 서비스가 실행되지 않음
    .meaning = 설치 프로그램이 Windows에 서비스 시작을 요청했지만 서비스가 실행되지 않았습니다. 서비스는 { $service_name }입니다. 이유는 설치 로그가 아니라 이벤트 로그에서 찾으세요.
    .cause-dependency = 이 서비스 또는 이 서비스가 필요로 하는 서비스가 중지되었거나 사용 안 함입니다. 대개 이전 시도 때문입니다.
    .cause-files-missing = 중단된 시도 뒤에 파일이 없거나 다른 빌드의 것입니다.
    .cause-port-in-use = 포트가 사용 중이거나, IPv6를 일부만 껐거나, 구성이 손상되었거나, 바이러스 백신 소프트웨어가 파일을 잡고 있습니다.
    .step-check-dependencies = 이 서비스와 이 서비스가 필요로 하는 서비스를 확인하세요. Start 4는 사용 안 함을 뜻합니다. 그런 서비스는 원래 시작 유형(대개 자동)으로 되돌리세요.
    .step-start-service = 서비스를 직접 시작하세요.
    .step-read-event-logs = 그 시각의 시스템 이벤트 로그와 응용 프로그램 이벤트 로그를 읽으세요. 이유가 나옵니다.
    .step-correct-and-run = 로그에 나온 문제를 바로잡고, ExchangeSetupLogs 폴더의 이름을 바꾸고(삭제하지 말고 보관), 설치 프로그램을 다시 실행하세요.
    .step-skip-antimalware = 새로 설치하는 중이고 서비스가 FMS이면 /DisableAMFiltering을 붙여 설치 프로그램을 실행하고, 엔진은 나중에 켜세요.
    .step-start-transport-later = 새로 설치하거나 복구하는 중이고 전송 서비스이면 /DoNotStartTransport를 붙여 설치 프로그램을 실행하고, 서비스는 나중에 직접 시작하세요.
    .verify = 명령에 서비스가 Running으로 표시되고 그 상태가 유지됩니다.
    .caution = 모든 Exchange 서비스의 시작 유형을 ‘자동’으로 설정하지 마세요. POP3와 IMAP4는 기본적으로 꺼져 있습니다.
    .situation-antimalware = 서비스가 맬웨어 방지 엔진 FMS인 경우
    .situation-transport = 전송 서비스인 경우
    .command-show-dependencies = 서비스와 그 서비스가 필요로 하는 서비스 표시
    .command-start-service = 서비스 시작
    .command-show-events = 최근 두 시간의 이벤트 표시
    .command-rename-log-folder = ExchangeSetupLogs 폴더 이름 바꾸기

exchange-assembly-damaged = BadImageFormatException: Exchange 파일이 손상됨
    .meaning = 파일이 더 이상 .NET 어셈블리가 아닙니다. 대개 복사하는 동안 잘리거나 손상된 것입니다. 파일은 { $assembly }입니다.
    .cause-media-damaged = 미디어나 다운로드한 파일이 손상되었습니다.
    .cause-disk-faulty = 디스크에 결함이 있거나 바이러스 백신 소프트웨어가 파일을 잡고 있습니다.
    .step-compare-file = 파일을 같은 빌드의 다른 서버에 있는 파일이나 미디어에 있는 파일과 비교하세요.
    .step-compare-image = 다운로드한 파일의 해시를 Microsoft가 공개한 값과 비교하세요.
    .step-download-again = 다르면 이미지를 다시 다운로드해 로컬 디스크로 복사하고, 거기서 설치 프로그램을 다시 실행하세요.
    .step-check-disk = 같거나, 새로 다운로드해도 소용없으면 디스크를 검사하고, 바이러스 백신 제외 항목을 설정하고, 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 두 파일의 해시가 같게 표시됩니다.
    .command-hash-file = 파일의 해시 표시
    .command-hash-image = 다운로드한 파일의 해시 표시

msi-directory-rights = 설치 관리자에 이 디렉터리에 액세스할 수 있는 권한이 없음(1603)
    .meaning = Windows Installer가 폴더에 쓸 수 없어 패키지가 멈췄습니다. 폴더는 { $directory }입니다. 패키지는 { $package }입니다.
    .cause-not-elevated = 설치 프로그램이나 업데이트를 관리자 권한 없이 시작했습니다.
    .cause-folder-permissions = 폴더의 소유자, 권한 또는 상속이 바뀌었거나, 서비스가 아직 폴더를 사용하고 있습니다.
    .step-start-services = 실패한 시도가 중지한 서비스를 시작하세요.
    .step-grant-folder = 관리자 권한으로 실행했는데도 멈췄으면, SYSTEM과 로컬 Administrators에 폴더의 모든 권한을, Authenticated Users에 읽기 권한을 주고 상속을 켜세요. 거부되면 먼저 소유권을 가져오세요.
    .step-run-setup-again = 로컬 관리자로 연 관리자 권한 PowerShell에서 미디어 루트의 .\Setup.exe나 업데이트를 다시 시작하세요.
    .step-read-package-log = 또 멈추면 패키지의 로그를 읽으세요.
    .verify = 명령에 SYSTEM, 로컬 Administrators, Authenticated Users의 항목이 표시됩니다.
    .caution = 그사이 Everyone에 권한을 주었으면 다시 빼세요.
    .command-show-permissions = 폴더의 권한 표시
    .command-grant-folder = 이 권한 설정
    .command-start-services = Exchange 서비스 시작

arbitration-account-cannot-be-enabled = 시스템 사서함의 계정이 원격 또는 메일 사용자로 표시됨
    .meaning = 설치 프로그램이 시스템 사서함을 사용하도록 설정하려는데, 그 계정에 다른 곳에 있는 사서함의 특성이 남아 있습니다. 사서함은 { $mailbox }입니다. 뒤따르는 null Identity 오류는 이 문제 때문입니다.
    .cause-synchronized = 계정이 클라우드와 동기화되었거나 클라우드로 마이그레이션되었습니다.
    .cause-attributes-left = 이전에 고치면서 targetAddress 같은 특성이 남았습니다.
    .step-inspect-account = 계정의 받는 사람 유형, 원격 받는 사람 유형, 대상 주소를 확인하세요.
    .step-stop-synchronization = 계정을 디렉터리 동기화에서 빼세요.
    .step-recreate-mailbox = Microsoft의 설명대로 사서함을 다시 만드세요. 계정에 아무것도 없으면 삭제하고 /PrepareAD를 실행한 다음, 설치 프로그램이 사용하도록 설정하게 하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 사서함이 데이터베이스와 함께 표시됩니다.
    .caution = SystemMailbox{"{"}bb558c35…{"}"}, SystemMailbox{"{"}e0dc1c29…{"}"}, 검색 사서함에는 조직의 데이터가 있습니다. 먼저 내보내거나 Microsoft에 문의하세요.
    .command-inspect-accounts = 시스템 계정의 특성 표시
    .command-list-mailboxes = 시스템 사서함과 데이터베이스 나열

receive-connector-conflict = Bindings와 RemoteIPRanges가 수신 커넥터의 설정과 충돌함: 주소와 포트가 같음
    .meaning = 설치 프로그램은 모든 수신 커넥터를 변경하는데, 그중 하나가 다른 전송 서비스의 주소와 포트를 쓰고 있습니다. 대개 전송 역할을 잘못 지정해 직접 만든 커넥터입니다. 커넥터는 { $connector }입니다.
    .step-list-connectors = 다른 서버의 Exchange 관리 셸에서 이 서버의 커넥터를 나열하세요.
    .step-change-connector = 직접 만든 커넥터만 바꾸세요. 설치 프로그램의 메시지에 기본 커넥터가 나오면, 목록에서 그것과 바인딩이 같은 커넥터가 직접 만든 것입니다. 그 커넥터가 HubTransport로서 포트 25를 함께 쓰고 있으면 프런트 엔드 역할로 바꾸세요. 아니면 다른 포트를 지정하거나, 설정을 적어 두고 제거하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 역할이 다르면서 바인딩이 같은 커넥터가 없습니다.
    .caution = 업그레이드에서는 이전 빌드가 이미 제거되어, 설치가 계속될 때까지 서버가 작동하지 않습니다.
    .command-list-connectors = 커넥터의 역할과 바인딩 나열
    .command-set-frontend-role = 직접 만든 커넥터를 프런트 엔드 역할로 바꾸기

vdir-settings-null = 인수가 null이므로 매개 변수에 바인딩할 수 없음: 가상 디렉터리가 없음
    .meaning = Exchange 2019 CU13부터 설치 프로그램은 가상 디렉터리를 읽고 제거한 다음 같은 설정으로 다시 만드는데, 아마도 읽을 디렉터리를 찾지 못했을 것입니다. 디렉터리는 { $virtual_directory }의 것입니다. 값이 없는 설정은 { $parameter }입니다.
    .cause-broke-off = 이전 시도가 디렉터리를 제거한 뒤 중단되었습니다.
    .cause-removed-by-hand = 누군가 직접 제거했습니다.
    .step-look-for-directory = Exchange와 IIS에서 디렉터리를 찾으세요.
    .step-remove-half = 둘 중 한쪽에만 있으면 그쪽에서 제거하세요. cmdlet으로 제거되지 않으면 ADSI 편집에서 이 서버의 CN=HTTP 아래에 있는 그 개체만 삭제하세요.
    .step-create-again = 오류에 나온 -Role을 지정해 다시 만드세요. -WebSiteName도 나왔으면 함께 지정하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행한 다음, Microsoft의 스크립트 ExchangeExtendedProtectionManagement.ps1로 확장된 보호를 다시 설정하세요.
    .verify = 명령에 가상 디렉터리가 표시됩니다.
    .caution = 제거하면 설정도 함께 없어지므로 먼저 적어 두세요.
    .command-show-directory = Exchange의 가상 디렉터리 표시
    .command-list-applications = IIS의 응용 프로그램 나열
    .command-remove-application = IIS에만 있는 경우: 응용 프로그램 삭제
    .command-remove-directory = Exchange에만 있는 경우: Exchange에서 제거
    .command-create-again = 디렉터리 만들기
