# Texts of the report that belong to no single check. $product is 2013, 2016, 2019, SE or unknown.
product-name = { $product ->
    [SE] Exchange Server Subscription Edition
    [unknown] Exchange Server
   *[other] Exchange Server { $product }
    }

severity-error = 설치를 막음
severity-warning = 경고
severity-info = 참고

outcome-succeeded = 설치가 성공함
outcome-failed = 설치가 실패함
outcome-incomplete = 로그가 설치 도중에 끊김
outcome-unknown = 로그로는 설치가 어떻게 끝났는지 알 수 없음
outcome-closed = 설치 프로그램이 변경하기 전에 마법사가 닫힘
outcome-update-succeeded = 업데이트가 설치됨
outcome-update-failed = 업데이트가 실패함
outcome-update-incomplete = 로그가 업데이트 도중에 끊김
outcome-update-unknown = 로그로는 업데이트가 어떻게 끝났는지 알 수 없음

attempt-of = 시도 { $number }/{ $total }

finding-heading = { $severity }: { $title }
finding-heading-probable = { $severity }, 추정: { $title }
heading-plan = 할 일(이 순서대로)
heading-in-any-case = 어떤 경우든
heading-suggestions = 살펴볼 만한 항목
suggestion-wording = { $line }번 줄에 설치 프로그램 메시지의 단어가 있지만, 확신할 만큼 많지는 않습니다.
suggestion-name = { $line }번 줄에 이 오류에 나오는 이름이 있습니다.
suggestion-topic = { $line }번 줄이 이와 관련된 것으로 보입니다.
command-risky = 무언가를 변경하거나 제거하므로 먼저 읽어 보세요
command-elevated = 관리자 권한으로 실행
command-needs = 필요: { $what }
need-ActiveDirectory = ActiveDirectory 모듈(Windows 기능 RSAT-AD-PowerShell)
need-DirectoryTools = Active Directory 도구(Windows 기능 RSAT-ADDS)
need-ExchangeOnlineManagement = ExchangeOnlineManagement 모듈
need-FailoverClusters = FailoverClusters 모듈(Windows 기능 RSAT-Clustering-PowerShell)
need-WebAdministration = IIS와 함께 설치되는 WebAdministration 모듈
need-FixInstallerCache = Microsoft의 스크립트 FixInstallerCache.ps1

notice-empty = 읽을 것이 없습니다. 설치 프로그램의 텍스트를 붙여 넣거나 서버 시스템 드라이브의 ExchangeSetupLogs 폴더에 있는 ExchangeSetup.log를 선택하세요.
notice-binary = 이 파일은 텍스트가 아닙니다. ExchangeSetupLogs 폴더의 ExchangeSetup.log나 그 파일이 들어 있는 .zip 또는 .gz를 선택하세요.
notice-not-a-log = 이 텍스트는 Exchange 설치 프로그램이 쓰는 내용으로 보이지 않습니다. 오류 앞뒤의 줄을 붙여 넣거나 ExchangeSetupLogs 폴더의 ExchangeSetup.log를 선택하세요.
notice-setup-text = 이 텍스트는 Exchange 설치 프로그램의 것이지만 설치가 왜 멈췄는지는 나오지 않습니다. “The following error was generated”부터 또는 FAILED가 있는 첫 줄부터 더 붙여 넣으세요. 아니면 시스템 드라이브의 ExchangeSetupLogs 폴더에서 ExchangeSetup.log를 선택하세요.
notice-not-covered-product = 이 텍스트는 이 도구가 다루지 않는 Exchange Server { $year } 설치 프로그램의 것입니다. 두 설치 프로그램에 공통된 내용이 있으면 그것만 표시합니다. 명령과 요구 사항은 Exchange Server 2013 이상 기준입니다.
notice-eight-bit = 이 텍스트는 유니코드가 아닙니다. windows-1252로 읽었으므로 일부 글자가 깨져 보일 수 있습니다. ID와 코드에는 영향이 없습니다.
notice-text-cut = 이 텍스트는 매우 길고 설치 로그의 시작 부분이 들어 있지 않습니다. { $from }~{ $to }번 줄은 건너뛰고 그 앞과 뒤의 줄을 읽었습니다.
notice-line-cut = { $line }번 줄이 매우 길어 처음 64 kB만 읽었습니다.
notice-mixed-encoding = 파일 중간에 인코딩이 바뀌며, 처음 바뀌는 곳은 { $line }번 줄입니다. 다른 프로그램이 내용을 덧붙인 것입니다. 각 부분은 제 인코딩으로 읽었지만, 다른 프로그램에서는 일부 글자가 깨져 보일 수 있습니다.
notice-no-run-header = 실행의 시작 부분이 없어 버전, 계정, 작업을 알 수 없을 수 있습니다.
notice-run-cap = 로그에 설치 프로그램 실행이 { $total }번 들어 있습니다. 마지막 { $kept }번의 결과는 모두 남겼습니다. 그 이전 실행은 머리글만 남겼고, 가장 오래된 것은 빠졌을 수 있습니다.
notice-members-cap = 분석에 서로 다른 검사나 설정이 { $limit }개 넘게 나와 나머지는 뺐습니다.
notice-evidence-cap = 근거가 되는 줄이 너무 많아 뒤쪽 줄은 일부만 인용했습니다.
notice-short-last-run = 마지막인 { $number }번째 실행은 몇 줄뿐입니다. 그 앞의 { $shown }번째 실행을 표시합니다.
notice-file-unused = 사용하지 않은 파일: { $files }. 이 파일에서는 알아볼 수 있는 내용이 없었습니다.
notice-zip-damaged = 손상되어 읽지 못했거나 끝까지 읽지 못한 파일: { $files }.
notice-zip-encrypted = 암호로 보호되어 읽지 못한 파일: { $files }. 압축을 풀고 로그 파일을 직접 선택하세요.
notice-zip-unsupported = 여기에서 열 수 없는 방식으로 압축되어 읽지 못한 파일: { $files }. 압축을 풀고 로그 파일을 직접 선택하세요.
notice-zip-bomb = 압축을 풀면 로그라고 보기에는 너무 커져서 읽지 않았거나 끝까지 읽지 않은 파일: { $files }.
notice-zip-deep = 압축 파일이 여러 겹이라 열지 않은 파일: { $files }. 압축을 풀고 로그 파일을 직접 선택하세요.
notice-zip-many = 압축 파일에 파일이 너무 많아 { $count }개를 읽지 않았습니다. 이름이 로그처럼 보이는 파일부터 읽었습니다. 로그가 빠졌으면 압축을 풀고 로그 파일을 직접 선택하세요.
notice-update-log = 이것은 자체 설치 관리자가 있는 보안 업데이트(.msp)의 로그입니다. 여기에서는 그 오류를 찾습니다. 설치 프로그램의 검사는 이 로그에 없고 ExchangeSetup.log에 있습니다.
notice-services-restored = ServiceControl.ps1이 완료되어, 업데이트가 중지한 서비스가 원래대로 돌아왔습니다. 업데이트가 설치되었는지는 PatchVerboseLogging.log에 나옵니다.
notice-other-update-log = { $files } 파일은 다른 프로그램의 업데이트에 대한 Windows Installer 로그입니다. Exchange에 관한 내용이 없습니다.
notice-companion-alone = { $files } 파일은 설치 프로그램의 한 단계에서 나온 것입니다. ExchangeSetup.log와 함께 선택하면 이 파일이 설명하는 오류와 함께 표시됩니다.

plan-start-properly = 단계에 적힌 미디어, 스위치, 셸로 설치 프로그램을 시작하세요.
plan-reach-active-directory = 이 서버가 적합한 도메인 컨트롤러에 연결되게 하세요(DNS, 네트워크, 사이트).
plan-raise-levels = 도메인 컨트롤러와 기능 수준을 이 버전이 요구하는 수준으로 맞추세요.
plan-use-right-account = 필요한 그룹에 속한 계정으로 로그인하고 설치 프로그램을 관리자 권한으로 시작하세요.
plan-prepare-schema = 스키마 마스터의 도메인과 사이트에서 /PrepareSchema로 스키마를 확장하세요.
plan-prepare-ad = 스키마 마스터의 도메인과 사이트에서 /PrepareAD로 Active Directory를 준비하세요. 새 조직이면 /OrganizationName도 필요하고, 하이브리드 조직이면 설치 프로그램이 요구할 때 /TenantOrganizationConfig도 필요합니다.
plan-prepare-domain = /PrepareDomain으로 도메인을 준비하세요.
plan-wait-for-replication = Active Directory가 이 사이트로 복제될 때까지 기다리세요.
plan-handle-older-exchange = 걸림돌이 되는 이전 Exchange 서버를 업데이트하거나 제거하세요.
plan-change-windows = 이 Exchange 버전이 지원하는 컴퓨터와 Windows 버전을 사용하세요.
plan-install-features = 빠진 Windows 기능을 설치하세요.
plan-install-dot-net = 필요한 .NET Framework를 설치하세요.
plan-install-software = 빠진 소프트웨어를 설치하세요.
plan-install-updates = 빠진 Windows 업데이트를 설치하세요.
plan-start-services = 설치 프로그램에 필요한 서비스를 시작하거나 사용하도록 설정하세요.
plan-own = 다음 항목의 단계를 따르세요: { $title }.
plan-close-processes = Exchange 파일을 사용하는 프로그램을 닫으세요.
plan-finish-earlier-setup = 도중에 멈춘 이전 설치를 완료하세요.
plan-uninstall-first = 새로 설치하려면 설치된 것을 먼저 제거하세요.
plan-restart = 다른 단계를 모두 마친 다음 서버를 한 번 다시 시작하세요.
plan-run-setup-again = 설치 프로그램을 다시 실행하세요.
license-by-media = 2021년 9월 전에 나온 미디어나 Exchange 2013 미디어의 사용권 스위치는 /IAcceptExchangeServerLicenseTerms입니다.

# Where Setup went past what a finding is about. Every row has these.
any-row =
    .situation-completed = 설치가 완료됨: 여기서 더 할 일이 없음
    .situation-afterwards = 설치가 완료됨: 다음 할 일이 남음
    .situation-passed = 설치가 이 때문에 멈추지 않고 계속됨: 할 일이 없음

unknown-check = 검사 { $id }
    .meaning = 설치 프로그램이 보고한 검사 { $id }은(는) 이 도구가 아직 모르는 검사입니다. 설치 프로그램의 원래 메시지가 가장 좋은 정보입니다: { $message }
    .cause-newer-setup = 더 새로운 설치 프로그램에는 여기에 설명되지 않은 검사가 있을 수 있습니다.
    .step-read-message = 설치 프로그램의 원래 메시지와 그 앞뒤 줄을 읽으세요.
    .step-look-up = Microsoft 문서에서 이 검사를 찾거나 검사 이름과 메시지로 검색하세요.
    .step-change-and-run-again = 메시지에 나온 것을 바로잡고 설치 프로그램을 다시 실행하세요.
    .verify = 설치 프로그램이 이 검사를 더 이상 표시하지 않습니다.
unnamed-check = 이름 없는 검사
    .meaning = 이 도구가 아직 모르는 이유로 설치 프로그램이 멈췄고, ID도 표시하지 않았습니다. 설치 프로그램의 원래 메시지: { $message }
    .step-read-message = 설치 프로그램의 원래 메시지와 그 앞뒤 줄을 읽으세요.
    .step-search-words = 메시지를 그대로 검색하세요.
    .step-change-and-run-again = 메시지에 나온 것을 바로잡고 설치 프로그램을 다시 실행하세요.
    .verify = 설치 프로그램이 이 메시지를 더 이상 표시하지 않습니다.
unnamed-warning = 이름 없는 경고
    .meaning = 이 도구가 아직 모르는 일로 설치 프로그램이 경고했고, ID도 표시하지 않았습니다. 설치 프로그램의 원래 메시지: { $message }
    .step-read-message = 설치 프로그램의 원래 메시지를 읽으세요.
    .step-decide = 이 경고가 중요한지 판단하세요. 경고는 설치를 막지 않습니다.
    .verify = 설치 프로그램이 이 경고를 더 이상 표시하지 않습니다.

# Where links lead.
link-topic = 이 검사에 대한 Microsoft 항목
link-readiness-checks = Exchange 설치 프로그램의 모든 준비 검사
link-prerequisites = Exchange Server 필수 구성 요소
link-system-requirements = Exchange Server 시스템 요구 사항
link-supportability-matrix = Exchange Server 지원 매트릭스
link-prepare-ad = Active Directory와 도메인 준비
link-unattended = 명령줄에서 설치
link-install-edge = Edge 전송 서버 설치
link-recover = Exchange Server 복구
link-upgrade-cu = 누적 업데이트 설치
link-upgrade-to-se = Subscription Edition으로 업그레이드
link-delegate = 서버 설치 위임
link-build-numbers = 빌드와 다운로드
link-release-notes = Exchange Server 릴리스 정보
link-maintenance-mode = DAG 구성원 유지 관리
link-antivirus = Exchange 서버의 바이러스 백신 소프트웨어
link-arbitration = 중재 사서함 다시 만들기
link-failed-updates = 실패한 Exchange 업데이트 복구
link-msi-1603 = Windows Installer 오류 1603
link-execution-policy = 설치 중 AuthorizationManager check 실패
link-setup-in-powershell = PowerShell에서 setup.exe로 시작한 설치
link-database-mandatory = 오류 “Database is mandatory on UserMailbox”
link-setup-assist = Microsoft의 스크립트 SetupAssist
link-setup-log-reviewer = Microsoft의 스크립트 SetupLogReviewer
link-fix-installer-cache = Microsoft의 스크립트 FixInstallerCache
link-copy-missing-dlls = Microsoft의 스크립트 CopyMissingDlls
link-antivirus-exclusions = Microsoft의 스크립트 Set-ExchAVExclusions
link-extended-protection = Microsoft의 스크립트 ExchangeExtendedProtectionManagement
link-install-watermark = 워터마크: SetupAssist의 설명
link-reboot-pending = 보류 중인 다시 시작: SetupAssist의 설명
link-computers-container = Computers 컨테이너: SetupAssist의 설명
link-read-only-controllers = 읽기 전용 도메인 컨트롤러: SetupAssist의 설명
link-transport-certificate = 내부 전송 인증서: HealthChecker의 설명
link-update-wizard = Exchange Update Wizard: 빌드에 맞는 업데이트 단계
link-vc2012 = Visual C++ 2012 다운로드
link-vc2013 = Visual C++ 2013 다운로드
link-ucma4 = UCMA 4.0 다운로드
link-url-rewrite = IIS URL Rewrite 다운로드
link-dotnet48 = .NET Framework 4.8 다운로드
link-filter-pack = Office 2010 Filter Pack 다운로드
link-kb3206632 = 업데이트 KB3206632
link-kb2999226 = 업데이트 KB2999226
link-answers = Microsoft Q&A의 비슷한 사례
link-article = 이에 대한 Microsoft 문서
link-report = 이에 대한 사례 보고
link-search-learn = Microsoft Learn
link-search-questions = Microsoft Q&A
# A search in the language of the reader, after ui-further: name the language of this file ("the web, in French"). Never shown in English.
link-search-web-in-language = 웹(한국어)
link-search-web = 웹
