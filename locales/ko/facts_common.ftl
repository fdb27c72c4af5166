# Facts that checks of several groups share. Order and names as in src/facts/common.rs.

fact-WindowsVersion = Windows 버전

fact-WindowsBuild = Windows 빌드
    .ask = 이 컴퓨터에서 어떤 Windows가 실행되나요?
    .hint = winver 명령으로 볼 수 있습니다.
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-ClrReleaseNumber = .NET Framework의 릴리스 번호
    .ask = 어떤 .NET Framework가 설치되어 있나요?
    .hint = 레지스트리의 NET Framework Setup, NDP, v4, Full 아래에 있는 Release 값입니다.
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

fact-SchemaAdmin = Schema Admins의 구성원 자격
    .ask = 설치 프로그램을 실행하는 계정이 Schema Admins의 구성원인가요?
    .hint = whoami를 /groups와 함께 실행하면 현재 로그인의 그룹이 나옵니다. 그룹을 바꾼 뒤에는 로그아웃하고 다시 로그인하세요.

fact-EnterpriseAdmin = Enterprise Admins의 구성원 자격
    .ask = 설치 프로그램을 실행하는 계정이 Enterprise Admins의 구성원인가요?
    .hint = whoami를 /groups와 함께 실행하면 현재 로그인의 그룹이 나옵니다. 그룹을 바꾼 뒤에는 로그아웃하고 다시 로그인하세요.

fact-ExOrgAdmin = Organization Management의 구성원 자격
    .ask = 설치 프로그램을 실행하는 계정이 Organization Management의 구성원인가요?
    .hint = 이 그룹은 포리스트 루트 도메인의 Microsoft Exchange Security Groups 조직 구성 단위에 있습니다.

fact-LocalAdmin = 로컬 관리자 그룹의 구성원 자격
    .ask = 설치 프로그램을 실행하는 계정이 로컬 관리자이고, 설치 프로그램을 관리자 권한으로 시작했나요?
    .hint = ‘관리자 권한으로 실행’으로 시작했다는 뜻입니다.

fact-LocalDomainAdmin = Domain Admins의 구성원 자격
    .ask = 설치 프로그램을 실행하는 계정이 이 컴퓨터 도메인의 Domain Admins 구성원인가요?
    .hint = whoami를 /groups와 함께 실행하면 현재 로그인의 그룹이 나옵니다.

fact-ServerAlreadyExists = Active Directory의 Exchange 서버 개체
    .ask = Active Directory에 이 컴퓨터 이름의 Exchange 서버 개체가 이미 있나요?
    .hint = 다른 Exchange 서버에서 Get-ExchangeServer를 실행하면 나열됩니다.

fact-SiteName = 이 컴퓨터의 Active Directory 사이트
    .ask = 이 컴퓨터는 어느 Active Directory 사이트에 있나요?
    .hint = nltest를 /dsgetsite와 함께 실행하면 나옵니다.

fact-SMOSchemaSiteName = 스키마 마스터의 사이트
    .ask = 스키마 마스터는 어느 Active Directory 사이트에 있나요?
    .hint = 도메인 컨트롤러에서 netdom query fsmo를 실행하면 스키마 마스터가 나오고, 그 사이트는 Active Directory 사이트 및 서비스에 표시됩니다.

fact-DomainController = 사용된 도메인 컨트롤러

fact-DomainControllerSiteName = 사용된 도메인 컨트롤러의 사이트
    .ask = 설치 프로그램이 사용하는 도메인 컨트롤러는 어느 Active Directory 사이트에 있나요?
    .hint = nltest를 /dsgetdc와 함께 실행하면 도메인 컨트롤러와 사이트가 나옵니다.

fact-ComputerDomain = 이 컴퓨터의 도메인
    .ask = 이 컴퓨터 도메인의 DNS 이름은 무엇인가요?
    .hint = 예: contoso.com. 서버 관리자에 표시됩니다.

fact-SmoSchemaDomain = 스키마 마스터의 도메인

fact-DomainRole = 도메인에서 이 컴퓨터의 역할
    .ask = 이 컴퓨터는 도메인에서 무엇인가요?
    .hint = Edge 전송 서버는 독립 실행형이어도 됩니다. 다른 역할에는 모두 도메인이 필요합니다.
    .value-0 = 독립 실행형 워크스테이션
    .value-1 = 구성원 워크스테이션
    .value-2 = 독립 실행형 서버
    .value-3 = 구성원 서버
    .value-4 = 도메인 컨트롤러
    .value-5 = PDC 역할의 도메인 컨트롤러

fact-WasSetupStartedFromGUI = 설치 마법사로 시작
    .ask = 명령줄이 아니라 마법사로 설치 프로그램을 시작했나요?
    .hint = 일부 검사는 둘 중 한쪽에서만 실행됩니다.

fact-ComputerNameDnsFullyQualified = 이 컴퓨터의 전체 이름
    .ask = 이 컴퓨터의 정규화된 도메인 이름은 무엇인가요?
    .hint = 예: ex01.contoso.com. 점이 없는 이름이면 DNS 접미사가 없는 것입니다.

fact-CurrentLogOn = 로그인한 계정
    .ask = 어떤 계정으로 설치 프로그램을 실행하나요?
    .hint = whoami로 볼 수 있습니다. 예: CONTOSO\admin.

fact-AdInitError = Active Directory를 읽을 때의 오류

fact-PrepareDomain = 준비할 도메인

fact-PrepareOrganization = 이번 실행에서 준비할 조직
    .ask = 이번 실행에서 Active Directory의 Exchange 조직을 준비해야 하나요?
    .hint = /PrepareAD를 사용하거나 이 빌드의 /PrepareAD를 아직 실행하지 않았으면 “예”입니다.

fact-PrepareSchema = 이번 실행에서 확장할 스키마
    .ask = 이번 실행에서 스키마를 확장해야 하나요?
    .hint = /PrepareSchema나 /PrepareAD를 사용하거나 이 빌드용으로 스키마를 아직 확장하지 않았으면 “예”입니다.

fact-ExchangeVersion = 미디어의 Exchange 버전

fact-SidExOrgAdmins = Organization Management의 SID

fact-ServerManagement = Server Management의 구성원 자격
    .ask = 설치 프로그램을 실행하는 계정이 Server Management의 구성원인가요?
    .hint = whoami를 /groups와 함께 실행하면 현재 로그인의 그룹이 나옵니다.

fact-InstalledWindowsFeatures = 설치된 Windows 기능

fact-ComputerDomainDN = 이 컴퓨터 도메인의 고유 이름

fact-LocalComputerDomainDN = 이 컴퓨터의 도메인 개체

fact-LocalServerName = 이 컴퓨터의 짧은 이름
    .ask = 이 컴퓨터의 짧은 이름은 무엇인가요?
    .hint = hostname으로 볼 수 있습니다. 예: EX01.

fact-NewProvisionedServerName = 프로비전할 서버의 이름

fact-RootDN = 포리스트의 루트 도메인

fact-Windows10Version = Windows Server 2016 이상

fact-WindowsPath = Windows 폴더

fact-Product = Exchange 버전
    .ask = 어떤 Exchange를 설치하거나 업데이트하나요?
    .hint = 설치 프로그램을 시작하는 미디어를 기준으로 답하세요.
    .value-2013 = Exchange Server 2013
    .value-2016 = Exchange Server 2016
    .value-2019 = Exchange Server 2019
    .value-SE = Exchange Server Subscription Edition

fact-SetupBuild = 미디어의 빌드
    .ask = 미디어는 어떤 빌드인가요?
    .hint = setup.exe의 속성, 자세히에서 볼 수 있습니다. 예: 15.2.1748.10.

fact-InstalledBuild = 전에 설치된 빌드
    .ask = 지금 이 서버에 어떤 Exchange 빌드가 설치되어 있나요?
    .hint = 프로그램 및 기능에 Exchange의 버전으로 표시됩니다. 없으면 비워 두세요.

fact-Operation = 작업
    .ask = 설치 프로그램으로 무엇을 하려고 하나요?
    .hint = Exchange 서버에 누적 업데이트를 설치하는 것은 업그레이드입니다.
    .value-install = Exchange 설치
    .value-upgrade = 누적 업데이트 설치
    .value-uninstall = Exchange 제거
    .value-recover-server = 서버 복구(/Mode:RecoverServer)
    .value-prepare-schema = 스키마 확장(/PrepareSchema)
    .value-prepare-ad = Active Directory 준비(/PrepareAD)
    .value-prepare-domain = 도메인 준비(/PrepareDomain)
    .value-language-pack = 통합 메시징 언어 팩 추가 또는 제거

fact-AskedRole = 설치할 역할
    .ask = 이 서버에 어떤 역할을 설치하나요?
    .hint = 한 역할에만 해당하는 검사가 많습니다.
    .value-mailbox = 사서함
    .value-client-access = 클라이언트 액세스(Exchange 2013)
    .value-edge = Edge 전송
    .value-management-tools = 관리 도구만

fact-Interface = 마법사 또는 명령줄

fact-SchemaUpdateStatus = 스키마가 이 빌드보다 오래됨
    .ask = 이 빌드용으로 스키마를 아직 확장해야 하나요?
    .hint = 이 빌드의 /PrepareSchema나 /PrepareAD를 실행했고 복제가 끝났으면 “아니요”입니다.

fact-OrganizationUpdateStatus = 조직이 이 빌드보다 오래됨
    .ask = 이 빌드용으로 Exchange 조직을 아직 준비해야 하나요?
    .hint = 이 빌드의 /PrepareAD를 실행했고 복제가 끝났으면 “아니요”입니다.

fact-DomainUpdateStatus = 도메인이 이 빌드보다 오래됨
    .ask = 이 빌드용으로 이 컴퓨터의 도메인을 아직 준비해야 하나요?
    .hint = /PrepareAD는 실행한 도메인을 준비합니다. 다른 도메인에는 모두 /PrepareDomain이나 /PrepareAllDomains가 필요합니다.

fact-AdInitializationStatus = Active Directory를 읽을 수 있었음

fact-LoggedOnUser = 설치 프로그램을 시작한 계정

fact-SchemaMaster = 스키마 마스터
    .ask = 어느 도메인 컨트롤러가 스키마 마스터인가요?
    .hint = 도메인 컨트롤러에서 netdom query fsmo를 실행하면 나옵니다.

fact-OrganizationName = Exchange 조직
    .ask = Exchange 조직의 이름은 무엇인가요?
    .hint = 아무 Exchange 서버에서나 Get-OrganizationConfig로 볼 수 있습니다. 아직 없으면 비워 두세요.

fact-ChosenDomainController = 설치 프로그램이 선택한 도메인 컨트롤러

fact-AdValidationReason = Active Directory를 확인할 수 없었던 이유

fact-InstallDirectory = Exchange의 설치 폴더
    .ask = Exchange가 어느 폴더에 설치되어 있나요? 새로 설치한다면 어느 폴더에 설치하나요?
    .hint = 기본값은 Program Files\Microsoft 아래의 Exchange Server\V15입니다.

fact-SourceDirectory = 설치 프로그램을 시작한 폴더
    .ask = 어느 폴더에서 설치 프로그램을 시작했나요?
    .hint = 설치된 Exchange의 Bin 폴더가 아니라 미디어여야 합니다.

fact-RootMessage = 오류의 메시지

fact-OldestControllerWindows = 가장 오래된 도메인 컨트롤러의 Windows
    .ask = 포리스트에서 가장 오래된 도메인 컨트롤러는 어떤 Windows를 실행하나요?
    .hint = Active Directory 사용자 및 컴퓨터의 Domain Controllers 또는 각 도메인의 Get-ADDomainController -Filter *로 볼 수 있습니다.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025

fact-NewestControllerWindows = 가장 새로운 도메인 컨트롤러의 Windows
    .ask = 포리스트에서 가장 새로운 도메인 컨트롤러는 어떤 Windows를 실행하나요?
    .hint = Active Directory 사용자 및 컴퓨터의 Domain Controllers 또는 각 도메인의 Get-ADDomainController -Filter *로 볼 수 있습니다.
    .value-6002 = Windows Server 2008 SP2
    .value-7601 = Windows Server 2008 R2 SP1
    .value-9200 = Windows Server 2012
    .value-9600 = Windows Server 2012 R2
    .value-14393 = Windows Server 2016
    .value-17763 = Windows Server 2019
    .value-20348 = Windows Server 2022
    .value-26100 = Windows Server 2025
